import { type SpecLanguage } from '../../domain/templates/spec-language';
import { type SpecWords } from '../../domain/spec/spec-words';

/** A spec speaks one language: the others are not read (docs/decisions/0021). */
const WORDS: Readonly<Record<SpecLanguage, () => Promise<SpecWords>>> = {
  en: async () => (await import('../../domain/spec/words/en')).en,
  de: async () => (await import('../../domain/spec/words/de')).de,
  ja: async () => (await import('../../domain/spec/words/ja')).ja,
};

/** The built-in words of a language. */
export const specWordsOf = (language: SpecLanguage): Promise<SpecWords> => WORDS[language]();
