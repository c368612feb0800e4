import { values as valueWords, districts as w } from '../generated/texts';
import type { Address } from '../shared/Address';
import { ScrollTable } from '../shared/ScrollTable';
import { useLanguage, useTexts } from '../shared/Texts';
import { FootnoteList } from '../shared/values/FootnoteList';
import { FootnoteMark } from '../shared/values/FootnoteMark';
import { distinct } from '../shared/values/footnotes';
import { printed, unitText } from '../shared/values/quantities';
import { StatusWords } from '../shared/values/StatusWords';
import { footnotesOf, type Remarked, ValueRemarks } from '../shared/values/ValueRemarks';
import type { ComparedRow, Comparison } from './comparison';
import { SortableHeader } from './SortableHeader';

/** The districts as rows, in the order that the address asks for. */
export function ComparisonTable({ comparison, address }: { comparison: Comparison; address: Address }) {
  const text = useTexts();
  const language = useLanguage();
  const { indicator, year } = comparison;
  const order = address.parameters.get('order');
  const rows = inOrder(comparison.rows, order, language === 'en');
  const sources = distinct(rows.flatMap(({ source }) => source ?? []));
  const notes = footnotesOf(rows.filter(isKnown));
  const caption = text(w.caption, indicator.name, year, unitText(indicator, language));
  return (
    <>
      <ScrollTable name={caption}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              {text(w.rank)}
            </th>
            <SortableHeader
              sorted={order === 'name' ? 'ascending' : undefined}
              address={address.with({ order: 'name' })}
              label={text(w.sortBy, text(w.district))}
            >
              {text(w.district)}
            </SortableHeader>
            <SortableHeader
              className="number"
              sorted={order === 'name' ? undefined : order === 'least' ? 'ascending' : 'descending'}
              address={address.with({ order: order === 'name' || order === 'least' ? undefined : 'least' })}
              label={text(w.sortBy, text(w.value))}
            >
              {text(w.value)}
            </SortableHeader>
            <th scope="col">{text(w.year)}</th>
            <th scope="col">{text(w.statusAndNotes)}</th>
            <th scope="col">{text(w.source)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => {
            const { district, rank, source } = row;
            return (
              <tr key={district.code}>
                <td className="number">{rank ?? '—'}</td>
                <th scope="row">
                  <a href={address.to(`/districts/${district.code}`)}>{district.name}</a>
                </th>
                <td className="number">{printed(row, language)}</td>
                <td>{year}</td>
                <td>
                  {isKnown(row) ? (
                    <ValueRemarks value={row} notes={notes} id="note" />
                  ) : (
                    <StatusWords status={undefined} />
                  )}
                </td>
                <td>
                  {source && <FootnoteMark note={source} notes={sources} id="source" name={valueWords.sourceMark} />}
                </td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
      <FootnoteList title={text(valueWords.notes)} notes={notes} id="note" />
      <FootnoteList title={text(valueWords.sources)} notes={sources} id="source" />
    </>
  );
}

/** Whether the sources have anything on the year. */
const isKnown = (row: ComparedRow): row is ComparedRow & Remarked => row.status !== undefined;

/** Names in Chinese have no order that readers expect: there the codes give it, as in official tables. */
function inOrder(rows: readonly ComparedRow[], order: string | undefined, byName: boolean): readonly ComparedRow[] {
  if (order === 'name') {
    return byName ? [...rows].sort((a, b) => (a.district.name < b.district.name ? -1 : 1)) : rows;
  }
  const sign = order === 'least' ? 1 : -1;
  const [known, missing] = [rows.filter(({ value }) => value !== null), rows.filter(({ value }) => value === null)];
  return [...known.sort((a, b) => sign * ((a.value ?? 0) - (b.value ?? 0))), ...missing];
}
