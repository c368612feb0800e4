import { sources as w } from '../generated/texts';
import { useTexts } from '../shared/Texts';
import type { Source } from './data';

/** What was read in the place of a publication. Only an address that readers may be sent to is a link. */
export function SourceCopy({ copy, isOfficial }: { copy: NonNullable<Source['copy']>; isOfficial: boolean }) {
  const text = useTexts();
  return (
    <section className="source-copy" aria-labelledby="copy">
      <h2 id="copy">{text(w.copy)}</h2>
      <p>{text(isOfficial ? w.copyOfOfficial : w.copyLead)}</p>
      <dl className="facts">
        <dt>{text(w.copyTitle)}</dt>
        <dd>{copy.title}</dd>
        {copy.address !== null && (
          <>
            <dt>{text(w.copyAddress)}</dt>
            <dd>
              {addressesOf(copy.address).map(address =>
                copy.linkable && /^https?:/.test(address) ? (
                  <div key={address}>
                    <a href={address} rel="external nofollow">
                      {address}
                    </a>
                  </div>
                ) : (
                  <div key={address}>{address}</div>
                ),
              )}
              {!copy.linkable && <p className="soft">{text(w.notLinked)}</p>}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** A few were read at two. */
const addressesOf = (addresses: string) => addresses.split(/[\s;]+/).filter(Boolean);
