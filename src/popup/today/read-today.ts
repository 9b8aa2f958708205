import type { TodayLine, TodaySight } from '../../app/first-sight.ts';
import type { Kith } from '../../app/kith.ts';
import { live } from '../../app/live.ts';
import { readToday, type Today, type TodayItem } from '../../app/reads/today.ts';
import { calledName } from '../../ui/format.ts';
import type { Live } from '../../ui/live.ts';
import { plural } from '../../ui/words.ts';
import { followUpWords } from './follow-up-words.ts';

/** Today's list with what is drawn of it. */
export interface TodayRead {
  today: Today;
  sight: TodaySight;
  /** Pictures by person. */
  photos: Map<string, Blob>;
}

/** Today's list, told again whenever it changes. */
export function liveToday(kith: Kith): Live<TodayRead> {
  return live(async () => {
    const today = await readToday(kith);
    const shown = [...today.items, ...today.waiting, ...today.dormant];
    return {
      today,
      sight: sightOf(today),
      photos: new Map(shown.flatMap(({ person, photo }) => (photo ? [[person.id, photo]] : []))),
    };
  });
}

function sightOf({ day, items, waiting, dormant, held, answered, quiet }: Today): TodaySight {
  const lines = (list: readonly TodayItem[]): TodayLine[] =>
    list.map((entry) => ({
      id: entry.id,
      person: entry.person.id,
      name: entry.person.name,
      called: calledName(entry.person),
      about: followUpWords(entry, day),
      writing: entry.writing,
      introduction: entry.introduction !== undefined,
      thanks: entry.item.reason === 'thanks' || entry.item.why.occasion?.kind === 'thanks',
    }));
  return {
    day,
    items: lines(items),
    waiting: lines(waiting),
    dormant: lines(dormant),
    held: held.map(({ person, unanswered }) => ({
      person: person.id,
      about: plural('held_since', unanswered, { name: person.name }),
    })),
    answered,
    ...(quiet && { quiet }),
  };
}
