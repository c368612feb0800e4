import { siteOf } from '../src/Address';

/** Where the API is, as it has written it into the page. */
export const site = siteOf(document.querySelector<HTMLMetaElement>('meta[name="site-home"]')?.content ?? '');
