import { Fragment } from 'react';
import type { Address } from '../Address';
import { useLanguage, useTexts } from '../layout/Texts';
import type { Figure } from './DistrictPage';
import { FootnoteList } from './FootnoteList';
import { FootnoteMark } from './FootnoteMark';
import { distinct, remark } from './footnotes';
import { unitText, valueText } from './quantities';
import { RankBar } from './RankBar';
import { StatusWords } from './StatusWords';
import * as w from './words';

/** The latest value of every indicator, by topic. */
export function Profile({ figures, address }: { figures: readonly Figure[]; address: Address }) {
  const text = useTexts();
  const language = useLanguage();
  const topics = [...new Map(figures.map(({ indicator: { topic } }) => [topic.code, topic])).values()].sort(
    (one, other) => (one.code < other.code ? -1 : 1),
  );
  const ordered = topics.map(topic => figures.filter(({ indicator }) => indicator.topic.code === topic.code));
  const sources = distinct(ordered.flat().map(({ source }) => source));
  const notes = distinct(ordered.flat().flatMap(figure => figure.notes.map(note => remark(note.text))));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard. */}
      <section className="scroll" aria-label={text(w.profileTable)} tabIndex={0}>
        <table>
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
                  <td className="number">{figure.value === null ? '—' : valueText(figure.value, figure.indicator)}</td>
                  <td>{unitText(figure.indicator, language)}</td>
                  <td>{figure.year}</td>
                  <td>
                    <Rank figure={figure} />
                  </td>
                  <td>
                    <StatusWords status={figure.status} />{' '}
                    {figure.notes.map((note, n) => (
                      <Fragment key={note.text}>
                        {n > 0 && ' '}
                        <FootnoteMark note={remark(note.text)} notes={notes} id="note" name={w.noteMark} />
                      </Fragment>
                    ))}
                  </td>
                  <td>
                    <FootnoteMark note={figure.source} notes={sources} id="source" name={w.sourceMark} />
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </section>
      <FootnoteList title={text(w.notes)} notes={notes} id="note" />
      <FootnoteList title={text(w.sources)} notes={sources} id="source" />
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
