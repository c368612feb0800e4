import { siteOf } from '../shared/Address';

const written = document.querySelector<HTMLMetaElement>('meta[name="site-home"]')?.content ?? '';

/** Where the API is, as it has written it into the page. */
export const site = siteOf(/^https?:/.test(written) ? written : location.origin);
