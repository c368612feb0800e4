import { ScrollTable } from '../layout/ScrollTable';
import { useTexts } from '../layout/Texts';
import { printed } from '../values/quantities';
import { SourceName } from '../values/SourceName';
import type { Indicator } from './IndicatorPage';
import * as w from './words';

/** The values of which publications differ, with each publication. */
export function RevisionTable({ indicator }: { indicator: Indicator }) {
  const text = useTexts();
  const revised = indicator.series.flatMap(({ area, observations }) =>
    observations
      .filter(({ revisions }) => revisions.some(({ change }) => change === 'REVISED' || change === 'ROUNDED'))
      .map(observation => ({ area, ...observation })),
  );
  if (revised.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="revisions">
      <h2 id="revisions">{text(w.revisions)}</h2>
      <p>{text(w.revisionsLead)}</p>
      <ScrollTable name={text(w.revisions)}>
        <thead>
          <tr>
            <th scope="col">{text(w.year)}</th>
            <th scope="col">{text(w.area)}</th>
            <th scope="col">{text(w.published)}</th>
            <th scope="col" className="number">
              {text(w.value)}
            </th>
            <th scope="col">{text(w.change)}</th>
            <th scope="col">{text(w.source)}</th>
          </tr>
        </thead>
        <tbody>
          {revised.flatMap(({ area, year, revisions }) =>
            revisions.map(({ publishedOn, publishedPrecision, valueText, change, source }, i) => (
              <tr key={`${area.code}-${year}-${publishedOn}-${source.name}`}>
                {i === 0 && (
                  <>
                    <th scope="rowgroup" rowSpan={revisions.length}>
                      {year}
                    </th>
                    <td rowSpan={revisions.length}>{area.name}</td>
                  </>
                )}
                <td>{publishedPrecision === 'YEAR' ? publishedOn.slice(0, 4) : publishedOn}</td>
                <td className="number">{printed({ valueText })}</td>
                <td>{text(w.changes[change])}</td>
                <td>
                  <SourceName source={source} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </ScrollTable>
    </section>
  );
}
