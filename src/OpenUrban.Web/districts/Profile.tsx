import { values as valueWords, districts as w } from '../generated/texts';
import type { Address } from '../shared/Address';
import { ScrollTable } from '../shared/ScrollTable';
import { useLanguage, useTexts } from '../shared/Texts';
import { FootnoteList } from '../shared/values/FootnoteList';
import { FootnoteMark } from '../shared/values/FootnoteMark';
import { cited, distinct } from '../shared/values/footnotes';
import { printed, unitText } from '../shared/values/quantities';
import { footnotesOf, ValueRemarks } from '../shared/values/ValueRemarks';
import type { Figure } from './data';
import { RankBar } from './RankBar';

/** The latest value of every indicator, by topic. */
export function Profile({ figures, address }: { figures: readonly Figure[]; address: Address }) {
  const text = useTexts();
  const language = useLanguage();
  const topics = [...new Map(figures.map(({ indicator: { topic } }) => [topic.code, topic])).values()].sort(
    (one, other) => (one.code < other.code ? -1 : 1),
  );
  const ordered = topics.map(topic => figures.filter(({ indicator }) => indicator.topic.code === topic.code));
  const sources = distinct(ordered.flat().map(({ source }) => cited(source)));
  const notes = footnotesOf(ordered.flat());
  return (
    <>
      <ScrollTable name={text(w.profile)}>
        <caption>{text(w.profileLead)}</caption>
        <thead>
          <tr>
            <th scope="col">{text(w.indicator)}</th>
            <th scope="col" className="number">
              {text(w.value)}
            </th>
            <th scope="col">{text(w.unit)}</th>
            <th scope="col">{text(w.year)}</th>
            <th scope="col">{text(w.rank)}</th>
            <th scope="col">{text(w.statusAndNotes)}</th>
            <th scope="col">{text(w.source)}</th>
          </tr>
        </thead>
        {topics.map((topic, i) => (
          <tbody key={topic.code}>
            <tr>
              <th className="topic" scope="rowgroup" colSpan={7}>
                {topic.name}
              </th>
            </tr>
            {ordered[i]?.map(figure => (
              <tr key={figure.indicator.code}>
                <th scope="row">
                  <a href={address.to(`/indicators/${figure.indicator.code}`)}>{figure.indicator.name}</a>
                </th>
                <td className="number">{printed(figure, language)}</td>
                <td>{unitText(figure.indicator, language)}</td>
                <td>{figure.year}</td>
                <td>
                  <Rank figure={figure} />
                </td>
                <td>
                  <ValueRemarks value={figure} notes={notes} id="note" />
                </td>
                <td>
                  <FootnoteMark note={cited(figure.source)} notes={sources} id="source" name={valueWords.sourceMark} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </ScrollTable>
      <FootnoteList title={text(valueWords.notes)} notes={notes} id="note" />
      <FootnoteList title={text(valueWords.sources)} notes={sources} id="source" />
    </>
  );
}

function Rank({ figure: { indicator, year } }: { figure: Figure }) {
  const point = indicator.series.flatMap(({ points }) => points).find(other => other.year === year);
  return point?.value != null && point.rankedAreas !== null ? (
    <RankBar rank={point.value} of={point.rankedAreas} />
  ) : (
    <>—</>
  );
}
