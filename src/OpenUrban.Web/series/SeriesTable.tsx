import { values as valueWords, series as w } from '../generated/texts';
import type { Address } from '../shared/Address';
import { ScrollTable } from '../shared/ScrollTable';
import { useLanguage, useTexts } from '../shared/Texts';
import { FootnoteList } from '../shared/values/FootnoteList';
import { FootnoteMark } from '../shared/values/FootnoteMark';
import { type CitedSource, cited, type Footnote } from '../shared/values/footnotes';
import { printed, unitText } from '../shared/values/quantities';
import { footnotesOf, ValueRemarks } from '../shared/values/ValueRemarks';
import type { Indicator, Observation, Series } from './data';

/** Every value with its source, its status and its remarks. What there is more of, areas or years, goes down. */
export function SeriesTable({
  indicator,
  series,
  sources,
  address,
}: {
  indicator: Indicator;
  series: readonly Series[];
  sources: readonly CitedSource[];
  address: Address;
}) {
  const text = useTexts();
  const language = useLanguage();
  const years = [...new Set(series.flatMap(one => one.observations.map(({ year }) => year)))].sort((a, b) => b - a);
  const used = sources.filter(({ code }) => series.some(one => one.observations.some(o => o.source.code === code)));
  const footnotes = [...used.map(cited), ...footnotesOf(series.flatMap(one => one.observations))];
  const areaOf = ({ area }: Series) =>
    area.kind === 'DISTRICT' ? <a href={address.to(`/districts/${area.code}`)}>{area.name}</a> : area.name;
  const cell = (one: Series, year: number) => (
    <Cells
      key={`${one.area.code}-${year}`}
      observation={one.observations.find(observation => observation.year === year)}
      sources={used}
      footnotes={footnotes}
    />
  );
  return (
    <>
      <ScrollTable name={indicator.name}>
        <caption>{text(w.caption, indicator.name, unitText(indicator, language))}</caption>
        {series.length > years.length ? (
          <>
            <thead>
              <tr>
                <th scope="col">{text(w.area)}</th>
                {years.map(year => (
                  <th key={year} scope="colgroup" colSpan={2} className="values">
                    {year}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {series.map(one => (
                <tr key={one.area.code}>
                  <th scope="row">{areaOf(one)}</th>
                  {years.map(year => cell(one, year))}
                </tr>
              ))}
            </tbody>
          </>
        ) : (
          <>
            <thead>
              <tr>
                <th scope="col">{text(w.year)}</th>
                {series.map(one => (
                  <th key={one.area.code} scope="colgroup" colSpan={2} className="values">
                    {areaOf(one)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {years.map(year => (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  {series.map(one => cell(one, year))}
                </tr>
              ))}
            </tbody>
          </>
        )}
      </ScrollTable>
      <FootnoteList title={text(w.footnotes)} notes={footnotes} id="footnote" />
    </>
  );
}

/** The value, and beside it what is to be known of it, so that the values stand one under the other. */
function Cells({
  observation,
  sources,
  footnotes,
}: {
  observation: Observation | undefined;
  sources: readonly CitedSource[];
  footnotes: readonly Footnote[];
}) {
  const text = useTexts();
  const language = useLanguage();
  if (!observation) {
    return <td colSpan={2} />;
  }
  const source = sources.find(({ code }) => code === observation.source.code);
  return (
    <>
      <td className="number">{printed(observation, language)}</td>
      <td className="marks">
        {observation.crossesBreak && <span className="soft">{text(w.newBasis)}</span>}{' '}
        {source && <FootnoteMark note={cited(source)} notes={footnotes} id="footnote" name={valueWords.sourceMark} />}
        <ValueRemarks value={observation} notes={footnotes} id="footnote" />
      </td>
    </>
  );
}
