import type { DatasetPageQuery } from '../generated/operations';
import { dataset as w } from '../generated/texts';
import { grouped } from '../shared/numbers';
import type { HeadLink, Page, PageProps } from '../shared/Page';
import { SourceLicence } from '../shared/SourceLicence';
import { useTexts } from '../shared/Texts';

/** What the API tells of the data set beside the answer of the operation: the same as it tells catalogues and search engines. */
interface Described extends DatasetPageQuery {
  readonly facts: {
    /** The release that the address has to name; null for the current one. */
    readonly named: number | null;
    /** First and last year of the values; null for none. */
    readonly years: readonly [first: number, last: number] | null;
    /** All of them, the newest first, whichever is shown. */
    readonly releases: readonly { readonly number: number; readonly publishedAt: string; readonly notes: string }[];
    readonly files: readonly {
      readonly name: string;
      readonly address: string;
      readonly checksumAddress: string;
      readonly description: string;
    }[];
    readonly licenceLine: string;
    readonly licenceName: string;
    readonly statedLicences: string;
    readonly links: readonly HeadLink[];
    readonly linkedData: Readonly<Record<string, unknown>>;
  };
}

/** The data set as a whole, for people. */
export const datasetPage: Page<Described> = {
  head: ({ data, address }) => ({
    title: data.dataset.title,
    description: data.dataset.description,
    canonical: address.page('/dataset', { release: data.facts.named?.toString() }),
    links: data.facts.links,
    linkedData: data.facts.linkedData,
  }),
  Content: DatasetContent,
};

function DatasetContent({ data, address }: PageProps<Described>) {
  const text = useTexts();
  const { dataset, facts } = data;
  const { release, counts, citation } = dataset;
  const releaseText = (one: { readonly number: number; readonly publishedAt: string }) =>
    text(w.release, one.number, one.publishedAt.slice(0, 10));
  const numbers = [
    [w.plans, grouped(String(counts.plans))],
    [w.measures, grouped(String(counts.measures))],
    [w.targets, grouped(String(counts.targets))],
    [w.areas, grouped(String(counts.areas))],
    [w.indicators, grouped(String(counts.indicators))],
    [w.values, grouped(String(release.values))],
    [w.years, facts.years?.join('–') ?? '—'],
    [w.sources, grouped(String(counts.sources))],
  ] as const;
  const sources = data.sources.nodes ?? [];
  const ownAddress = address.global(`/dataset?release=${release.number}`);
  return (
    <>
      <h1>{dataset.title}</h1>
      <p className="lead">{dataset.description}</p>
      <dl className="told">
        <dt>{text(w.publisher)}</dt>
        <dd>{dataset.publisher}</dd>
        <dt>{releaseText(release)}</dt>
        <dd>{release.notes}</dd>
        <dt>{text(w.checksum)}</dt>
        <dd>{release.checksum}</dd>
        <dt>{text(w.licence)}</dt>
        <dd>
          {text(w.sentence, facts.licenceLine)} {dataset.licence}{' '}
          <a href={dataset.licenceAddress}>{facts.licenceName}</a>
          <br />
          {text(w.sentence, facts.statedLicences)}
        </dd>
      </dl>
      <h2>{text(w.files)}</h2>
      <ul>
        {facts.files.map(file => (
          <li key={file.name}>
            <a href={address.local(file.address)}>{file.name}</a> {file.description} (
            <a href={address.local(file.checksumAddress)}>SHA-256</a>)
          </li>
        ))}
      </ul>
      <h2>{text(w.contents)}</h2>
      <table>
        <caption>{releaseText(release)}</caption>
        <thead>
          <tr>
            <th scope="col">{text(w.item)}</th>
            <th scope="col" className="number">
              {text(w.number)}
            </th>
          </tr>
        </thead>
        <tbody>
          {numbers.map(([name, number]) => (
            <tr key={name.en}>
              <th scope="row">{text(name)}</th>
              <td className="number">{number}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{text(w.ask)}</h2>
      <p>{text(w.askHow)}</p>
      <ul className="inline">
        {['/graphql', '/q', '/llms.txt', '/catalog.jsonld'].map(path => (
          <li key={path}>
            <a href={address.local(path)}>{address.local(path)}</a>
          </li>
        ))}
      </ul>
      <h2>{text(w.citation)}</h2>
      <p>{`${citation.text} ${ownAddress}`}</p>
      <pre>{citation.bibtex}</pre>
      <h2>{text(w.releases)}</h2>
      <ul>
        {facts.releases.map(one => (
          <li key={one.number}>
            <a href={address.at('/dataset', { release: one.number.toString() })}>{releaseText(one)}</a> {one.notes}
          </li>
        ))}
      </ul>
      <h2>{text(w.sources)}</h2>
      <ul>
        {sources.map(source => (
          <li key={source.code}>
            <SourceLicence source={source} />
          </li>
        ))}
        {sources.length < data.sources.totalCount && <li>{text(w.more, data.sources.totalCount - sources.length)}</li>}
      </ul>
    </>
  );
}
