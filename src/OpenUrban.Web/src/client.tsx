import './style.css';
import { startTransition, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Address } from './Address';
import { PageView } from './PageView';

const dataText = document.getElementById('page-data')?.textContent ?? '';
const loaded = JSON.parse(dataText);
const here = () => Address.of(loaded.home, location.pathname, location.search);

/** The page follows its address, also when that changes without another page being loaded. */
function BrowserPage() {
  const [address, setAddress] = useState(here);
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
