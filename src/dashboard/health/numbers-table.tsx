import { number } from '../../ui/format.ts';
import { t } from '../../ui/words.ts';

/** What a chart draws, in numbers, for whoever would rather read them: a title and some counts a row. */
export function NumbersTable({
  titles,
  rows,
}: {
  titles: readonly string[];
  rows: readonly (readonly [title: string, ...counts: number[]])[];
}) {
  return (
    <details class="numbers">
      <summary>{t('as_table')}</summary>
      <div class="numbers-scroll" tabIndex={0} role="region" aria-label={`${t('as_table')}: ${titles[0]}`}>
        <table>
          <thead>
            <tr>
              {titles.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([title, ...counts]) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                {counts.map((count, column) => (
                  <td key={titles[column + 1]}>{number(count)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
