import { type Assets, Document } from '../layout/Document';
import { scriptText } from '../layout/linkedData';
import { NotFound, notFoundHead } from '../layout/NotFound';
import type { Address } from '../shared/Address';
import type { Page } from '../shared/Page';

/** What a page is rendered from beside its address; it goes along in the page, so that a browser renders the same. */
export interface Loaded {
  /** Scheme, host and path of the site. */
  readonly home: string;
  /** The address of the page with what it reads of its parameters: that in the browser may have more. */
  readonly address: string;
  readonly page: string;
  /** Name of the published document that it asks; undefined where the API reads otherwise what it shows. */
  readonly operation?: string;
  readonly assets: Assets;
  // biome-ignore lint/suspicious/noExplicitAny: what an operation answers is known to its page alone.
  readonly data: any;
}

export const loadedText = (loaded: Loaded): string => scriptText(loaded);

/** One page, rendered by the API and then, where it has a script, by the browser. */
export function PageView({
  page,
  loaded,
  dataText,
  address,
  isFramed = false,
}: {
  // biome-ignore lint/suspicious/noExplicitAny: what a page's operation answers is known to the page alone.
  page: Page<any>;
  loaded: Loaded;
  dataText?: string;
  address: Address;
  isFramed?: boolean;
}) {
  const { data, operation, assets } = loaded;
  const exists = page.exists?.(data) !== false;
  return (
    <Document
      address={address}
      head={exists ? page.head({ data, address }) : notFoundHead(address)}
      dataset={data.dataset}
      operation={operation}
      assets={assets}
      dataText={dataText}
      isFramed={isFramed}
    >
      {exists ? <page.Content data={data} address={address} /> : <NotFound address={address} />}
    </Document>
  );
}
