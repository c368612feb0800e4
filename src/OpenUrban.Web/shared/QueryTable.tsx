import { storedQuery as w } from '../generated/texts';
import { grouped } from './numbers';
import type { QueryTable as Table } from './storedQuery';
import { useTexts } from './Texts';

/** In the place of a value that is missing: neither 0 nor nothing at all. */
const missing = '—';

/** The first rows of an answer. All of them are in the formats. */
export function QueryTable({ table }: { table: Table }) {
  const text = useTexts();
  const { columns, rows } = table;
  const classOf = (column: number) => (columns[column]?.isNumber ? 'number' : undefined);
  return (
    // It may be wider than a phone: then it is scrolled, also by keys.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled has to be reached by keyboard.
    <section className="scroll" tabIndex={0} aria-label={text(w.figures)}>
      <table>
        <caption>
          <span>{useCaption(table)}</span>
        </caption>
        <thead>
          <tr>
            {columns.map(({ name }, column) => (
              <th key={name} scope="col" className={classOf(column)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and never change.
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={columns[column]?.name} className={classOf(column)}>
                  {cell ?? missing}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** How much of the answer it is, and what its values are counted in. */
function useCaption({ rows, count, hasMore, unit, hasMissing, statuses }: Table): string {
  const text = useTexts();
  const of = grouped(String(count));
  return [
    hasMore
      ? text(w.firstOfMany, rows.length, of)
      : rows.length < count
        ? text(w.firstRows, rows.length, of)
        : text(w.allRows, rows.length),
    ...(unit ? [text(w.unit, unitOf(unit))] : []),
    ...(hasMissing ? [text(w.missing)] : []),
    ...(statuses.length > 0
      ? [text(w.status, statuses.map(({ code, meaning }) => `${code} ${meaning}`).join(text(w.semicolon)))]
      : []),
  ].join(' ');
}

const unitOf = ({ name, multiplier }: NonNullable<Table['unit']>) =>
  multiplier === 0
    ? name
    : multiplier > 0 && multiplier <= 12
      ? `${grouped(String(10 ** multiplier))} ${name}`
      : `10^${multiplier} ${name}`;
