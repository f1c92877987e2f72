import { type ReportLanguage } from '../layout/report-layout';
import { de } from './de';
import { en } from './en';
import { ja } from './ja';
import { type ReportWords } from './report-words';

const WORDS: Readonly<Record<ReportLanguage, ReportWords>> = { en, de, ja };

/** All that a report says in a language. */
export const wordsOf = (language: ReportLanguage): ReportWords => WORDS[language];
