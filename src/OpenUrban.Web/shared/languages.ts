import type { Language as ApiLanguage } from '../generated/operations';
import traditionalRegions from '../traditional-regions.json';

/** BCP 47 tags of the languages that every text is in, each with its own name. */
export const languages = { en: 'English', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文' } as const;

export type Language = keyof typeof languages;

/** The API's names of the languages. */
export const apiLanguages: Readonly<Record<Language, ApiLanguage>> = {
  en: 'EN',
  'zh-Hans': 'ZH_HANS',
  'zh-Hant': 'ZH_HANT',
};

/** A text of the pages themselves in all languages. {0}, {1} stand for what is filled in. */
export type Words = Readonly<Record<Language, string>>;

export const fill = (text: string, ...values: readonly (string | number)[]): string =>
  text.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)]));

/**
 * The language of a tag (BCP 47) by lookup (RFC 4647, section 3.4), as the API reads it: a region without a script is likely
 * written in one (CLDR). Undefined when it is none of ours.
 */
export function languageOf(tag: string): Language | undefined {
  const [language = '', ...others] = tag.replaceAll('_', '-').toLowerCase().split('-');
  if (language === 'en') {
    return 'en';
  }
  if (language !== 'zh') {
    return undefined;
  }
  const single = others.findIndex(subtag => subtag.length === 1);
  const known = (single < 0 ? others : others.slice(0, single)).find(
    subtag => subtag === 'hans' || subtag === 'hant' || traditionalRegions.includes(subtag.toUpperCase()),
  );
  return known === undefined || known === 'hans' ? 'zh-Hans' : 'zh-Hant';
}
