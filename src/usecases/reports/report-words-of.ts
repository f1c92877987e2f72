import { type ReportLanguage } from '../../domain/reports/layout/report-layout';
import { type ReportWords } from '../../domain/reports/words/report-words';

/** A report speaks one language: the others are not read (docs/decisions/0021). */
const WORDS: Readonly<Record<ReportLanguage, () => Promise<ReportWords>>> = {
  en: async () => (await import('../../domain/reports/words/en')).en,
  de: async () => (await import('../../domain/reports/words/de')).de,
  ja: async () => (await import('../../domain/reports/words/ja')).ja,
};

/** All that a report says in a language. */
export const reportWordsOf = (language: ReportLanguage): Promise<ReportWords> => WORDS[language]();
