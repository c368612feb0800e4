import './style.css';
import { hydrateRoot } from 'react-dom/client';
import { Address } from './Address';
import { PageView } from './PageView';

const dataText = document.getElementById('page-data')?.textContent ?? '';
const loaded = JSON.parse(dataText);
const address = Address.of(loaded.home, location.pathname, location.search);
hydrateRoot(document, <PageView loaded={loaded} dataText={dataText} address={address} />);
