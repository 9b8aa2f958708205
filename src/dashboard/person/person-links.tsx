import type { Labelled } from '../../domain/person.ts';
import { webAddress } from '../../domain/web-address.ts';
import { shortAddress } from '../../ui/format.ts';
import { labelName } from '../../ui/label-words.ts';

/** The first of somebody's pages; each opens in a tab that learns nothing of where it was opened from. */
export function PersonLinks({ links }: { links: readonly Labelled[] }) {
  const shown = links
    .flatMap(({ value, label }) => {
      const address = webAddress(value);
      return address === undefined ? [] : [{ value: address, label }];
    })
    .slice(0, 4);
  if (shown.length === 0) return null;
  return (
    <ul role="list" class="person-links">
      {shown.map(({ value, label }) => (
        <li key={value}>
          <a class="said" href={value} target="_blank" rel="noopener noreferrer">
            {label === undefined ? shortAddress(value) : labelName(label)}
          </a>
        </li>
      ))}
    </ul>
  );
}
