import './claims.css';
import type { CheckPageQuery } from '../generated/operations';
import { check as w } from '../generated/texts';
import type { Page, PageProps } from '../shared/Page';
import { useTexts } from '../shared/Texts';
import { ClaimList } from './ClaimList';
import { JudgedText } from './JudgedText';

/** Characters of a text that fit into an address, where each may take nine. */
const longest = 800;

/** A text whose numbers are held against the published values. */
export const checkPage: Page<CheckPageQuery> = {
  head: ({ data, address }) => ({
    title: w.title[address.language],
    description: w.description[address.language],
    canonical: address.only('language', 'release'),
    linkedData: {
      '@type': 'WebPage',
      name: w.title[address.language],
      isPartOf: { '@type': 'Dataset', name: data.dataset.title, url: address.global('/dataset') },
    },
  }),
  Content: CheckContent,
};

function CheckContent({ data, address }: PageProps<CheckPageQuery>) {
  const text = useTexts();
  const given = address.parameters.get('text') ?? '';
  const { claims, leftOut } = data.checkText;
  return (
    <>
      <h1>{text(w.title)}</h1>
      <p className="lead">{text(w.lead)}</p>
      <form className="check-form" action={address.local('/check')}>
        {address.language !== 'en' && <input type="hidden" name="language" value={address.language} />}
        {address.release !== undefined && <input type="hidden" name="release" value={address.release} />}
        <label htmlFor="text">{text(w.field, longest)}</label>
        <textarea id="text" name="text" rows={6} maxLength={longest} defaultValue={given} required />
        <button type="submit">{text(w.submit)}</button>
      </form>
      {given !== '' && (
        <section aria-labelledby="judged">
          <h2 id="judged">{text(w.judged)}</h2>
          {claims.length === 0 && <p>{text(w.nothing)}</p>}
          <JudgedText text={given} claims={claims} />
          <ClaimList claims={claims} address={address} />
          {leftOut.length > 0 && (
            <>
              <h3>{text(w.leftOut)}</h3>
              <ul className="left-out">
                {leftOut.map(({ offset, length, reason }) => (
                  <li key={offset}>
                    {text(w.leftOutNumber, given.slice(offset, offset + length), text(w.reasons[reason]))}
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
    </>
  );
}
