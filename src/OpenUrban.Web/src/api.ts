import { query } from './Address';
import type { Language as ApiLanguage } from './generated/operations';
import type { Language } from './languages';

/** The API's names of the languages. */
export const apiLanguages: Readonly<Record<Language, ApiLanguage>> = {
  en: 'EN',
  'zh-Hans': 'ZH_HANS',
  'zh-Hant': 'ZH_HANT',
};

/** Where a published operation is answered. */
export const operationAddress = (name: string, variables: object, release?: string): string =>
  `/graphql/persisted/${name}${query([
    ['variables', JSON.stringify(variables)],
    ...(release === undefined ? [] : [['release', release] as const]),
  ])}`;

/** Asks a published operation. */
export async function ask<Data>(name: string, variables: object, release?: string): Promise<Data> {
  const response = await fetch(operationAddress(name, variables, release), {
    headers: { Accept: 'application/graphql-response+json' },
  });
  const { data, errors } = await response.json();
  if (errors) {
    throw new Error(errors[0].message);
  }
  return data;
}
