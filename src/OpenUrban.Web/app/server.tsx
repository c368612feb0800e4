import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { pages } from '../generated/pages';
import { framedPages, type PageName } from '../generated/routes';
import { stillPages } from '../generated/stillPages';
import type { Assets } from '../layout/Document';
import { Address } from '../shared/Address';
import type { Page } from '../shared/Page';
import { type Loaded, loadedText, PageView } from './PageView';

/** Set by the build, see server.config.ts. */
declare const ASSETS: Assets;

/** What the API gives for a page: its address, and what it shows. */
interface RenderRequest {
  readonly home: string;
  readonly base: string;
  readonly path: string;
  readonly search: string;
  readonly page: PageName;
  readonly operation: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: known to its page alone.
  readonly data: any;
}

// biome-ignore lint/suspicious/noExplicitAny: what a page's operation answers is known to the page alone.
const all: Readonly<Record<PageName, Page<any>>> = { ...pages, ...stillPages };

/** Of the data of a page about nothing: what the footer says, and that there is nothing. The rest would only be carried along. */
const ofNothing = (data: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(data).filter(([name, value]) => name === 'dataset' || value === null));

/** What the API calls: the page, its address and what its operation answered, as JSON; returns status and HTML as JSON. */
function render(request: string): string {
  const { home, base, path, search, page: name, operation, data }: RenderRequest = JSON.parse(request);
  const address = Address.of({ home, base }, path, search);
  const page = all[name];
  const exists = page.exists?.(data) !== false;
  const loaded: Loaded = {
    home,
    address: address.relative,
    page: name,
    operation: operation ?? undefined,
    assets: ASSETS,
    data: exists ? data : ofNothing(data),
  };
  const isScripted = name in pages;
  // What no browser takes over needs no marks for that.
  const html = (isScripted ? renderToString : renderToStaticMarkup)(
    <PageView
      page={page}
      loaded={loaded}
      dataText={isScripted ? loadedText(loaded) : undefined}
      address={address}
      isFramed={framedPages.includes(name)}
    />,
  );
  return JSON.stringify({
    status: exists ? 200 : 404,
    // Elements without content end in > in HTML; a > of a text or a value is escaped.
    html: `<!DOCTYPE html>\n${html.replaceAll('/>', '>')}\n`,
  });
}

Object.assign(globalThis, { render });
