import { labelLanguage, type LabelLanguage } from '../../domain/description/label-language';
import { type SectionTable } from '../../domain/description/names/section-table';
import { type Tongue, tongueWith } from '../../domain/description/section-names';
import { type SpecLanguage } from '../../domain/templates/spec-language';

/** A text speaks English and one other language: how the rest speak is not read (docs/decisions/0039). */
const TABLES: Readonly<Record<LabelLanguage, () => Promise<SectionTable>>> = {
  de: async () => (await import('../../domain/description/names/words/de')).de,
  es: async () => (await import('../../domain/description/names/words/es')).es,
  fr: async () => (await import('../../domain/description/names/words/fr')).fr,
  it: async () => (await import('../../domain/description/names/words/it')).it,
  ja: async () => (await import('../../domain/description/names/words/ja')).ja,
  nl: async () => (await import('../../domain/description/names/words/nl')).nl,
};

/** Patterns are made once a process; each text may speak another language. */
const known = new Map<LabelLanguage | null, Tongue>();

/** How this text speaks of its parts; `own` is the language of the page that is written from it, or `null`. */
export async function tongueOf(text: string, own: SpecLanguage | null): Promise<Tongue> {
  const language = labelLanguage(text, own);
  const tongue = known.get(language) ?? tongueWith(language === null ? null : await TABLES[language]());
  known.set(language, tongue);
  return tongue;
}
