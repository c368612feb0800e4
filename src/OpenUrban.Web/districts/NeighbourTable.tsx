import { values as valueWords, districts as w } from '../generated/texts';
import type { Address } from '../shared/Address';
import { chartParameters } from '../shared/ChartQuestion';
import { numberText } from '../shared/numbers';
import { ScrollTable } from '../shared/ScrollTable';
import { useLanguage, useTexts } from '../shared/Texts';
import { FootnoteList } from '../shared/values/FootnoteList';
import { FootnoteMark } from '../shared/values/FootnoteMark';
import { cited, distinct, keyOf } from '../shared/values/footnotes';
import { printed, unitText } from '../shared/values/quantities';
import { footnotesOf, ValueRemarks } from '../shared/values/ValueRemarks';
import { type DistrictBeside, nearest, rowsBeside } from './neighbours';

/** A district beside the nearest ones. */
export function NeighbourTable({
  district,
  districts,
  address,
}: {
  district: DistrictBeside;
  districts: readonly DistrictBeside[];
  address: Address;
}) {
  const text = useTexts();
  const language = useLanguage();
  const others = districts.filter(({ code }) => code !== district.code);
  const neighbours = district.centroid ? nearest(district.centroid, others) : [];
  const shown = [district, ...neighbours.map(neighbour => neighbour.district)];
  const rows = rowsBeside(shown);
  const sources = distinct(rows.flatMap(({ figures }) => figures.map(({ source }) => cited(source))));
  const notes = footnotesOf(rows.flatMap(({ figures }) => figures));
  return (
    <>
      <ScrollTable name={text(w.neighbours)}>
        <caption>{text(w.neighboursCaption)}</caption>
        <thead>
          <tr>
            <th scope="col">{text(w.indicator)}</th>
            <th scope="col">{text(w.year)}</th>
            <th scope="col" className="number">
              {district.name}
              <br />
              <span className="soft">{text(w.here)}</span>
            </th>
            {neighbours.map(({ district: { code, name }, distanceKm }) => (
              <th key={code} scope="col" className="number">
                <a href={address.to(`/districts/${code}`)}>{name}</a>
                <br />
                <span className="soft">{text(w.distance, numberText(distanceKm, 0))}</span>
              </th>
            ))}
            <th scope="col">{text(w.source)}</th>
            <th scope="col">{text(w.chart)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ indicator, year, figures }) => (
            <tr key={`${indicator.code}-${year}`}>
              <th scope="row">
                <a href={address.to(`/indicators/${indicator.code}`)}>{indicator.name}</a>{' '}
                <span className="soft">{unitText(indicator, language)}</span>
              </th>
              <td>{year}</td>
              {figures.map((figure, i) => (
                <td key={shown[i]?.code} className="number">
                  {printed(figure, language)} <ValueRemarks value={figure} notes={notes} id="neighbour-note" />
                </td>
              ))}
              <td>
                {distinct(figures.map(({ source }) => cited(source))).map(source => (
                  <FootnoteMark
                    key={keyOf(source)}
                    note={source}
                    notes={sources}
                    id="neighbour-source"
                    name={valueWords.sourceMark}
                  />
                ))}
              </td>
              <td>
                <a
                  className="footnote-mark"
                  href={address.to(
                    '/chart',
                    chartParameters({ indicators: [indicator.code], areas: shown.map(({ code }) => code) }),
                  )}
                  aria-label={text(w.chartOfRow, indicator.name)}
                >
                  {text(w.chart)}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <FootnoteList title={text(valueWords.notes)} notes={notes} id="neighbour-note" />
      <FootnoteList title={text(valueWords.sources)} notes={sources} id="neighbour-source" />
    </>
  );
}
