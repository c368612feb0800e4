import { check as w } from '../generated/texts';
import type { Address } from '../shared/Address';
import { publishedText } from '../shared/dates';
import { useLanguage, useTexts } from '../shared/Texts';
import type { Claim } from './data';

/** What is to be said of each claim, with the sources that a reader can cite. */
export function ClaimList({ claims, address }: { claims: readonly Claim[]; address: Address }) {
  const text = useTexts();
  return (
    <ol className="plain claim-list">
      {claims.map(({ offset, text: words, sureness, verdict }, place) => {
        const [found] = verdict.found;
        const isElsewhere = found !== undefined && found.diagnosis !== 'MATCH' && found.diagnosis !== 'ROUNDED';
        return (
          <li key={offset} id={`claim-${place + 1}`}>
            <h3>
              <span className={`verdict ${verdict.diagnosis.toLowerCase()}`}>
                {text(w.diagnoses[verdict.diagnosis])}
              </span>{' '}
              {text(w.quoted, place + 1, words)}
            </h3>
            <p>{verdict.reason}</p>
            {sureness !== 'NAMED' && <p className="soft">{text(w.sureness[sureness])}</p>}
            <dl className="facts">
              <dt>{text(w.readAs)}</dt>
              <dd>
                <a href={address.to(`/indicators/${verdict.indicator.code}`)}>{verdict.indicator.name}</a>
                {text(w.placeAndYear, verdict.area.name, verdict.year)}
              </dd>
              {verdict.inForce !== null && (
                <>
                  <dt>{text(w.source)}</dt>
                  <dd>
                    <SourceLink source={verdict.inForce.source} address={address} />
                  </dd>
                </>
              )}
              {isElsewhere && found.observation.source.code !== verdict.inForce?.source.code && (
                <>
                  <dt>{text(w.foundIn)}</dt>
                  <dd>
                    <SourceLink source={found.observation.source} address={address} />
                  </dd>
                </>
              )}
            </dl>
            {verdict.inForce !== null && verdict.inForce.revisions.length > 1 && (
              <History revisions={verdict.inForce.revisions} />
            )}
          </li>
        );
      })}
    </ol>
  );
}

type Published = NonNullable<Claim['verdict']['inForce']>;

function SourceLink({ source, address }: { source: Published['source']; address: Address }) {
  return <a href={address.to(`/sources/${source.code}`)}>{source.citation}</a>;
}

/** All publications of a value, the earliest first. */
function History({ revisions }: { revisions: Published['revisions'] }) {
  const text = useTexts();
  const language = useLanguage();
  return (
    <details>
      <summary>{text(w.history, revisions.length)}</summary>
      <ul>
        {revisions.map(({ valueText, publishedOn, publishedPrecision, source }) => (
          <li key={`${source.code} ${publishedOn}`}>
            {text(
              w.publication,
              valueText ?? '',
              publishedText(publishedOn, publishedPrecision, language),
              source.citation,
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
