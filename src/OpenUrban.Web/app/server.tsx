import { renderToString } from 'react-dom/server';
import type { Assets } from '../layout/Document';
import { Address } from '../shared/Address';
import { type Loaded, loadedText, PageView } from './PageView';
import { pages } from './pages';

/** Set by the build, see server.config.ts. */
declare const ASSETS: Assets;

/** Of the data of a page about nothing: what the footer says, and that there is nothing. The rest would only be carried along. */
const ofNothing = (data: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(data).filter(([name, value]) => name === 'dataset' || value === null));

/** What the API calls: the page, its address and what its operation answered, as JSON; returns status and HTML as JSON. */
function render(request: string): string {
  const { home, base, path, search, page, operation, data } = JSON.parse(request);
  const address = Address.of({ home, base }, path, search);
  const exists = pages[page]?.exists?.(data) !== false;
  const loaded: Loaded = {
    home,
    address: address.relative,
    page,
    operation,
    assets: ASSETS,
    data: exists ? data : ofNothing(data),
  };
  const html = renderToString(<PageView loaded={loaded} dataText={loadedText(loaded)} address={address} />);
  return JSON.stringify({
    status: exists ? 200 : 404,
    // Elements without content end in > in HTML; a > of a text or a value is escaped.
    html: `<!DOCTYPE html>\n${html.replaceAll('/>', '>')}\n`,
  });
}

Object.assign(globalThis, { render });
