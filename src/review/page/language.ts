import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Localized } from '../api.ts';

export type Language = keyof Localized;

export const LanguageContext = createContext<Language>('zh');

export const useLanguage = (): Language => useContext(LanguageContext);

/** Says a text in the language that is chosen. */
export function useSay(): (text: Localized) => string {
  const language = useLanguage();
  return (text) => text[language];
}
