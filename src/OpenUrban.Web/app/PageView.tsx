import { type Assets, Document } from '../layout/Document';
import { scriptText } from '../layout/linkedData';
import { NotFound, notFoundHead } from '../layout/NotFound';
import type { Address } from '../shared/Address';
import { pages } from './pages';

/** What a page is rendered from beside its address; it goes along in the page, so that a browser renders the same. */
export interface Loaded {
  /** Scheme, host and path of the site. */
  readonly home: string;
  /** The address of the page with what it reads of its parameters: that in the browser may have more. */
  readonly address: string;
  readonly page: string;
  readonly operation: string;
  readonly assets: Assets;
  // biome-ignore lint/suspicious/noExplicitAny: what an operation answers is known to its page alone.
  readonly data: any;
}

export const loadedText = (loaded: Loaded): string => scriptText(loaded);

/** One page, rendered by the API and then by the browser. */
export function PageView({ loaded, dataText, address }: { loaded: Loaded; dataText: string; address: Address }) {
  const { page: name, data, operation, assets } = loaded;
  const page = pages[name];
  if (!page) {
    throw new Error(`routes.json names a page that pages.ts has not: ${name}`);
  }
  const exists = page.exists?.(data) !== false;
  const head = exists ? page.head({ data, address }) : notFoundHead(address);
  return (
    <Document
      address={address}
      head={head}
      dataset={data.dataset}
      operation={operation}
      assets={assets}
      dataText={dataText}
    >
      {exists ? <page.Content data={data} address={address} /> : <NotFound address={address} />}
    </Document>
  );
}
