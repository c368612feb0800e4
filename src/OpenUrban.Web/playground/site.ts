import type { Site } from '../src/Address';

const written = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

/** Where the API is, as it has written it into the page. */
export const site: Site = { home: written('site-home'), base: written('site-base') };
