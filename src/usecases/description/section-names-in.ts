import { labelLanguage, type LabelLanguage } from '../../domain/description/label-language';
import { type SectionTable } from '../../domain/description/names/section-table';
import { type NameSection, sectionNamer } from '../../domain/description/section-names';
import { type SpecLanguage } from '../../domain/templates/spec-language';

/** A text speaks English and one other language: the names of the rest are not read (docs/decisions/0039). */
const TABLES: Readonly<Record<LabelLanguage, () => Promise<SectionTable>>> = {
  de: async () => (await import('../../domain/description/names/words/de')).de,
  es: async () => (await import('../../domain/description/names/words/es')).es,
  fr: async () => (await import('../../domain/description/names/words/fr')).fr,
  it: async () => (await import('../../domain/description/names/words/it')).it,
  ja: async () => (await import('../../domain/description/names/words/ja')).ja,
  nl: async () => (await import('../../domain/description/names/words/nl')).nl,
};

/** Patterns are made once a process; each text may speak another language. */
const known = new Map<LabelLanguage | null, NameSection>();

/** How this text names its parts; `own` is the language of the page that is written from it, or `null`. */
export async function sectionNamesIn(text: string, own: SpecLanguage | null): Promise<NameSection> {
  const language = labelLanguage(text, own);
  const names = known.get(language) ?? sectionNamer(language === null ? null : await TABLES[language]());
  known.set(language, names);
  return names;
}
