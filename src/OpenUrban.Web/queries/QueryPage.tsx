import { storedQuery as queryWords, query as w } from '../generated/texts';
import type { DatasetFacts } from '../layout/Footer';
import { fill } from '../shared/languages';
import type { Page, PageProps } from '../shared/Page';
import { QueryPicture } from '../shared/QueryPicture';
import { QueryTable } from '../shared/QueryTable';
import { type LicensedSource, SourceLicence } from '../shared/SourceLicence';
import type { StoredQuery } from '../shared/storedQuery';
import { useTexts } from '../shared/Texts';

/** What the page of a stored query tells beside its figures. */
interface DescribedQuery extends StoredQuery {
  readonly dataset: DatasetFacts;
  readonly description: string;
  readonly linkedData: Readonly<Record<string, unknown>>;
  /** Whether the query asks for a part of what there is. */
  readonly isPart: boolean;
  readonly query: string;
  /** As JSON; null for none. */
  readonly variables: string | null;
  /** The address of the playground with the query; null where it is too long for one. */
  readonly playground: string | null;
  readonly formats: readonly { readonly name: string; readonly description: string; readonly address: string }[];
  readonly stays: Place;
  readonly follows: Place;
  readonly embedCode: string;
  readonly citation: string;
  readonly bibtex: string;
  readonly sources: readonly LicensedSource[];
  readonly licence: { readonly text: string; readonly name: string; readonly address: string };
  /** The licences that the sources state, in words; empty without sources. */
  readonly statedLicences: string;
}

/** An address within the site, and as a whole. */
interface Place {
  readonly relative: string;
  readonly absolute: string;
}

/** A stored query: what it is, its figures, where it is in every format, how to embed and to cite it. */
export const queryPage: Page<DescribedQuery> = {
  head: ({ data, address }) => ({
    title: data.title,
    description: data.description,
    picture: data.picture?.png?.slice(address.site.base.length),
    pictureText: fill(queryWords.chartOf[address.language], data.title),
    links: data.links,
    linkedData: data.linkedData,
  }),
  Content: QueryContent,
};

function QueryContent({ data, address }: PageProps<DescribedQuery>) {
  const text = useTexts();
  const { title, dataset, release, releasedOn, picture, licence, sources } = data;
  return (
    <>
      <h1>{title}</h1>
      <p className="soft">
        <a href={address.at('/dataset')}>{dataset.title}</a>
        <br />
        {text(w.releaseSentence, text(queryWords.release, release, releasedOn))} {data.isPart && text(w.part)}
      </p>
      {picture && (
        <>
          <h2>{text(w.chart)}</h2>
          <QueryPicture picture={picture} title={title} />
        </>
      )}
      <h2>{text(queryWords.figures)}</h2>
      <QueryTable table={data.table} />
      <h2>{text(w.formats)}</h2>
      <ul>
        {data.formats.map(format => (
          <li key={format.name}>
            <a href={format.address}>{format.name}</a> <span lang="en">{format.description}</span>
          </li>
        ))}
      </ul>
      <h2>{text(w.addresses)}</h2>
      <dl className="told">
        <dt>{text(w.staysAddress, release)}</dt>
        <dd>
          <a href={data.stays.relative}>{data.stays.absolute}</a>
        </dd>
        <dt>{text(w.followsAddress)}</dt>
        <dd>
          <a href={data.follows.relative}>{data.follows.absolute}</a>
        </dd>
      </dl>
      <h2>{text(w.embed)}</h2>
      <p>{text(w.embedHow, release)}</p>
      <pre>{data.embedCode}</pre>
      <h2>{text(w.citation)}</h2>
      <p>{`${data.citation} ${data.stays.absolute}`}</p>
      <pre>{data.bibtex}</pre>
      <h2>{text(w.query)}</h2>
      <pre>{data.query}</pre>
      {data.variables !== null && (
        <>
          <h3>{text(w.variables)}</h3>
          <pre>{data.variables}</pre>
        </>
      )}
      {data.playground !== null && (
        <p>
          <a href={data.playground}>{text(w.playground)}</a>
        </p>
      )}
      {sources.length > 0 && (
        <>
          <h2>{text(w.sources)}</h2>
          <ul>
            {sources.map(source => (
              <li key={source.code}>
                <SourceLicence source={source} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{text(w.licence)}</h2>
      <p>
        {text(w.sentence, data.licenceLine)} {licence.text} <a href={licence.address}>{licence.name}</a>
      </p>
      {data.statedLicences !== '' && <p>{text(w.sentence, data.statedLicences)}</p>}
    </>
  );
}
