import { t, type Word } from './words.ts';

const keys: Readonly<Record<string, Word>> = {
  'name day': 'date_name_day',
  anniversary: 'date_anniversary',
  wedding: 'date_wedding',
  child: 'date_child',
  graduation: 'date_graduation',
  award: 'date_award',
  retirement: 'date_retirement',
  loss: 'date_loss',
};

/** Labels of dates that Kith knows how to answer, with their names: a name day comes every year, a graduation once, a loss with tact. */
export function dateNames(): [label: string, name: string][] {
  return Object.entries(keys).map(([label, key]) => [label, t(key)]);
}

/** The name of a date's label; the label itself where it is the user's own. */
export function dateName(label: string): string {
  const key = keys[label.trim().toLowerCase()];
  return key === undefined ? label : t(key);
}
