import './style.css';
import { startTransition, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Address } from './Address';
import { type Loaded, PageView } from './PageView';

const dataText = document.getElementById('page-data')?.textContent ?? '';
const loaded: Loaded = JSON.parse(dataText);
const { site } = loaded;
const here = () => Address.of(site, location.pathname.slice(site.base.length) || '/', location.search);

/** The page follows its address, also when that changes without another page being loaded. */
function BrowserPage() {
  const [address, setAddress] = useState(() => Address.of(site, loaded.path, loaded.search));
  useEffect(() => {
    const follow = () => setAddress(here());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  return <PageView loaded={loaded} dataText={dataText} address={address} />;
}

// In small steps: what is pressed in the meantime is not kept waiting.
startTransition(() => {
  hydrateRoot(document, <BrowserPage />);
});
