import { createContext, useCallback, useContext } from 'react';
import { fill, type Language, type Words } from './languages';

const LanguageContext = createContext<Language>('en');

/** Sets the language of all that is within. */
export const LanguageProvider = LanguageContext;

export const useLanguage = (): Language => useContext(LanguageContext);

/** Returns a function that gives words in the language of the page. */
export function useTexts(): (words: Words, ...values: readonly (string | number)[]) => string {
  const language = useLanguage();
  return useCallback((words, ...values) => fill(words[language], ...values), [language]);
}
