import { indicators as w } from '../generated/texts';
import type { Address } from '../shared/Address';
import { ScrollTable } from '../shared/ScrollTable';
import { useTexts } from '../shared/Texts';
import { statusText } from '../shared/values/statuses';
import type { Indicator } from './data';

/** Which areas and years an indicator has, and why others are wanting. */
export function CoverageTable({ indicator, address }: { indicator: Indicator; address: Address }) {
  const text = useTexts();
  const { nodes, pageInfo, totalCount } = indicator.coverage;
  const years = (list: readonly number[]) =>
    list.length === 1 ? String(list[0]) : text(w.range, list[0] as number, list.at(-1) as number);
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{text(w.coverage)}</h2>
      <p>{text(w.coverageLead)}</p>
      {pageInfo.hasNextPage && <p>{text(w.coverageCut, nodes?.length ?? 0, totalCount)}</p>}
      <ScrollTable name={text(w.coverage)}>
        <thead>
          <tr>
            <th scope="col">{text(w.area)}</th>
            <th scope="col">{text(w.period)}</th>
            <th scope="col" className="number">
              {text(w.values)}
            </th>
            <th scope="col">{text(w.gaps)}</th>
          </tr>
        </thead>
        <tbody>
          {(nodes ?? []).map(({ area: { code, name, kind }, firstYear, lastYear, values, gaps }) => {
            return (
              <tr key={code}>
                <th scope="row">
                  {kind === 'DISTRICT' ? <a href={address.to(`/districts/${code}`)}>{name}</a> : name}
                </th>
                <td>{firstYear === lastYear ? firstYear : text(w.range, firstYear, lastYear)}</td>
                <td className="number">{values}</td>
                <td>
                  {gaps
                    .map(gap =>
                      gap.status === null
                        ? text(w.leftOut, years(gap.years))
                        : text(w.missing, years(gap.years), text(statusText(gap.status))),
                    )
                    .join(text(w.semicolon)) || text(w.none)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
    </section>
  );
}
