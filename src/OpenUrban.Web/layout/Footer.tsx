import { layout as w } from '../generated/texts';
import { type Address, query } from '../shared/Address';
import { useTexts } from '../shared/Texts';

/** What every page's operation asks of the data set. */
export interface DatasetFacts {
  readonly title: string;
  readonly licenceId: string;
  readonly licenceAddress: string;
  readonly release: { readonly number: number; readonly publishedAt: string };
  readonly citation: { readonly text: string };
}

/** The end of every page: which release it shows, how it is cited, and what it asked. */
export function Footer({
  address,
  dataset,
  operation,
}: {
  address: Address;
  dataset: DatasetFacts;
  operation: string | undefined;
}) {
  const text = useTexts();
  const { number, publishedAt } = dataset.release;
  return (
    <footer className="site-footer">
      <p>
        <a href={address.to('/dataset')}>{dataset.title}</a>. {text(w.release, number, publishedAt.slice(0, 10))}{' '}
        <a href={address.to('/sources')}>{text(w.dataLicence)}</a>
        {text(w.textLicence)}
        <a href={dataset.licenceAddress} rel="license external">
          {dataset.licenceId.replaceAll('-', ' ').replace('BY SA', 'BY-SA')}
        </a>
        .
      </p>
      <p>{text(w.cite, dataset.citation.text)}</p>
      {operation !== undefined && (
        <p>
          <a href={address.local(`/graphql${query([['operation', operation]])}`)}>{text(w.pageQuery)}</a>
        </p>
      )}
    </footer>
  );
}
