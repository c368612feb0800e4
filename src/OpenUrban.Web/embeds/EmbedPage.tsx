import { storedQuery as queryWords, embed as w } from '../generated/texts';
import type { Page, PageProps } from '../shared/Page';
import { QueryPicture } from '../shared/QueryPicture';
import { QueryTable } from '../shared/QueryTable';
import type { StoredQuery } from '../shared/storedQuery';
import { useTexts } from '../shared/Texts';

/** So many producers are named. */
const mostProducers = 3;

/** A stored query in the frame of another page. */
interface EmbeddedQuery extends StoredQuery {
  /** The release that it stays with; null to follow. */
  readonly askedRelease: number | null;
  /** Whether its rows are the same in the current release; null where that is not known. */
  readonly isUnchanged: boolean | null;
  /** The same frame, following. */
  readonly followingAddress: string;
}

/** A chart or table that carries its source, for a frame in the page of somebody else. */
export const embedPage: Page<EmbeddedQuery> = {
  head: ({ data, address }) => ({ title: data.title, canonical: address, links: data.links }),
  Content: EmbedContent,
};

function EmbedContent({ data }: PageProps<EmbeddedQuery>) {
  const text = useTexts();
  const { title, picture, producers } = data;
  const heading = (
    <h1>
      <a href={data.address} target="_blank" rel="noopener">
        {title}
      </a>
    </h1>
  );
  const named = [
    ...producers.slice(0, mostProducers),
    ...(producers.length > mostProducers ? [text(w.more, producers.length - mostProducers)] : []),
  ];
  return (
    <>
      {picture ? (
        // A chart has its title in it.
        <>
          <QueryPicture picture={picture} title={title} />
          {heading}
        </>
      ) : (
        <>
          {heading}
          <QueryTable table={data.table} />
        </>
      )}
      <Timeliness data={data} />
      <p className="soft">
        {named.length > 0 && (
          <>
            {text(w.source, named.join(text(w.semicolon)))}
            <br />
          </>
        )}
        {text(w.publishedIn, data.publisher, text(queryWords.release, data.release, data.releasedOn))}{' '}
        {text(w.sentence, data.licenceLine)}
      </p>
    </>
  );
}

/** Whether it follows the data, and if not, whether there are newer ones. */
function Timeliness({ data }: { data: EmbeddedQuery }) {
  const text = useTexts();
  const { askedRelease, release, currentRelease, isUnchanged } = data;
  if (askedRelease === null) {
    return <p className="soft">{text(w.following, currentRelease)}</p>;
  }
  if (release === currentRelease) {
    return <p className="soft">{text(w.frozen, release)}</p>;
  }
  if (isUnchanged) {
    return <p className="soft">{`${text(w.frozen, release)} ${text(w.unchanged, currentRelease)}`}</p>;
  }
  return (
    <p className="note">
      {text(isUnchanged === false ? w.newer : w.perhapsNewer, currentRelease)}{' '}
      <a href={data.followingAddress}>{text(w.showNewer)}</a>
    </p>
  );
}
