import type { Address } from '../shared/Address';

/** JSON-LD of schema.org as the text of a script element. */
export const linkedData = (data: Readonly<Record<string, unknown>>, address: Address): string =>
  scriptText(
    '@context' in data
      ? data
      : { '@context': 'https://schema.org', url: address.absolute, inLanguage: address.language, ...data },
  );

/** JSON that no tag can end, whatever stands in it. */
export const scriptText = (data: unknown): string =>
  JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
