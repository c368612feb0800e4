import type { SourcesPageQuery } from '../generated/operations';
import { sources as w } from '../generated/texts';
import { publishedText } from '../shared/dates';
import { fill } from '../shared/languages';
import type { Page, PageProps } from '../shared/Page';
import { ScrollTable } from '../shared/ScrollTable';
import { useLanguage, useTexts } from '../shared/Texts';

/** All sources by who published them. */
export const sourcesPage: Page<SourcesPageQuery> = {
  head: ({ data, address }) => ({
    title: w.title[address.language],
    description: fill(w.description[address.language], data.sources.totalCount),
    canonical: address.only('language', 'release'),
    linkedData: {
      '@type': 'CollectionPage',
      name: w.title[address.language],
      isPartOf: { '@type': 'Dataset', name: data.dataset.title, url: address.global('/dataset') },
    },
  }),
  Content: SourcesContent,
};

function SourcesContent({ data, address }: PageProps<SourcesPageQuery>) {
  const text = useTexts();
  const language = useLanguage();
  const sources = data.sources.nodes ?? [];
  const producers = new Map<string, (typeof sources)[number][]>();
  for (const source of sources) {
    const name = source.producer ?? '';
    producers.set(name, [...(producers.get(name) ?? []), source]);
  }
  // Whose publisher is not known comes last.
  const groups = [...producers].sort(([one, ofOne], [other, ofOther]) =>
    one === '' || other === '' ? (one === '' ? 1 : 0) - (other === '' ? 1 : 0) : ofOther.length - ofOne.length,
  );
  return (
    <>
      <h1>{text(w.title)}</h1>
      <p className="lead">{text(w.lead)}</p>
      {data.sources.pageInfo.hasNextPage && <p>{text(w.listed, sources.length, data.sources.totalCount)}</p>}
      <ScrollTable name={text(w.title)}>
        <thead>
          <tr>
            <th scope="col">{text(w.publication)}</th>
            <th scope="col">{text(w.published)}</th>
            <th scope="col">{text(w.grade)}</th>
          </tr>
        </thead>
        {groups.map(([producer, ofProducer]) => (
          <tbody key={producer}>
            <tr>
              <th className="topic" scope="rowgroup" colSpan={3}>
                {producer || text(w.producerUnknown)}
              </th>
            </tr>
            {ofProducer.map(({ code, name, table, grade, open, publishedOn, publishedPrecision }) => (
              <tr key={code}>
                <th scope="row">
                  <a href={address.to(`/sources/${code}`)}>{name}</a> {table && <span className="soft">{table}</span>}
                </th>
                <td>{publishedText(publishedOn, publishedPrecision, language)}</td>
                <td>
                  {open
                    ? text(w.gradeAndOpen, text(w.shortGrades[grade]), text(w.openMark))
                    : text(w.shortGrades[grade])}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </ScrollTable>
    </>
  );
}
