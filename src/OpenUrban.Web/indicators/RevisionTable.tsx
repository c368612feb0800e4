import { indicators as w } from '../generated/texts';
import { publishedText } from '../shared/dates';
import { ScrollTable } from '../shared/ScrollTable';
import { useLanguage, useTexts } from '../shared/Texts';
import { printed } from '../shared/values/quantities';
import { SourceName } from '../shared/values/SourceName';
import type { Indicator } from './data';

/** The values of which publications differ, with each publication. */
export function RevisionTable({ indicator }: { indicator: Indicator }) {
  const text = useTexts();
  const language = useLanguage();
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
            revisions.map(
              ({ publishedOn, publishedPrecision, valueText, bound, change, source, vintage, notes }, i) => (
                <tr key={`${area.code}-${year}-${publishedOn}-${source.code}`}>
                  {i === 0 && (
                    <>
                      <th scope="rowgroup" rowSpan={revisions.length}>
                        {year}
                      </th>
                      <td rowSpan={revisions.length}>{area.name}</td>
                    </>
                  )}
                  <td>{publishedText(publishedOn, publishedPrecision, language)}</td>
                  <td className="number">{printed({ valueText, bound }, language)}</td>
                  <td>
                    {text(w.changes[change])}
                    {[vintage?.name, ...notes.map(note => note.text)].filter(Boolean).map(remark => (
                      <span key={remark} className="soft why">
                        {' '}
                        {remark}
                      </span>
                    ))}
                  </td>
                  <td>
                    <SourceName source={source} />
                  </td>
                </tr>
              ),
            ),
          )}
        </tbody>
      </ScrollTable>
    </section>
  );
}
