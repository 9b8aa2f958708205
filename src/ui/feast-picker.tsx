import { Checkbox } from './field.tsx';
import { feastNames } from './feast-words.ts';
import { t } from './words.ts';
import './feast-picker.css';

/** Which feasts somebody keeps, from the common ones of the world; those in `first` (the user's own) stand at the top. */
export function FeastPicker({
  label,
  observes,
  first = [],
  onObserves,
}: {
  label: string;
  observes: readonly string[];
  first?: readonly string[];
  onObserves: (observes: string[]) => void;
}) {
  const names = feastNames().sort(([a], [b]) => Number(first.includes(b)) - Number(first.includes(a)));
  const kept = names.filter(([id]) => observes.includes(id)).map(([, name]) => name);
  return (
    <details class="feasts">
      <summary>
        {label}: <span class="soft">{kept.length > 0 ? kept.join(', ') : t('feasts_none')}</span>
      </summary>
      <div class="feasts-list">
        {names.map(([id, name]) => (
          <Checkbox
            key={id}
            label={name}
            checked={observes.includes(id)}
            onChecked={(on) => onObserves(on ? [...observes, id] : observes.filter((one) => one !== id))}
          />
        ))}
      </div>
    </details>
  );
}
