import type { Language as ApiLanguage } from './generated/operations';

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

export const words = (en: string, simplified: string, traditional: string): Words => ({
  en,
  'zh-Hans': simplified,
  'zh-Hant': traditional,
});

export const fill = (text: string, ...values: readonly (string | number)[]): string =>
  text.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)]));

export const isLanguage = (text: string | undefined): text is Language =>
  text !== undefined && Object.hasOwn(languages, text);
