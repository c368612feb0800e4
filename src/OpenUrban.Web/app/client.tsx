import '../layout/style.css';
import { startTransition, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { pages } from '../generated/pages';
import type { ScriptedPage } from '../generated/routes';
import { Address, siteOf } from '../shared/Address';
import { type Loaded, PageView } from './PageView';

const dataText = document.getElementById('page-data')?.textContent ?? '';
const loaded: Loaded = JSON.parse(dataText);
const page = pages[loaded.page as ScriptedPage];
const site = siteOf(loaded.home);

/** The address of a page as a browser has it. */
function addressOf(path: string, search: string): Address {
  return Address.of(site, (path.startsWith(site.base) ? path.slice(site.base.length) : path) || '/', search);
}

/** The address that the page was rendered with; what else stands in that of the browser changes nothing of it. */
function first(): Address {
  const [path = '', search = ''] = loaded.address.split('?');
  return addressOf(path, search);
}

/** The page follows its address, also when that changes without another page being loaded. */
function BrowserPage() {
  const [address, setAddress] = useState(first);
  useEffect(() => {
    const follow = () => setAddress(addressOf(location.pathname, location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  return <PageView page={page} loaded={loaded} dataText={dataText} address={address} />;
}

// In small steps: what is pressed in the meantime is not kept waiting.
startTransition(() => {
  hydrateRoot(document, <BrowserPage />);
});
