import { labelLanguage, textToTell } from '../../src/domain/description/label-language';
import { de } from '../../src/domain/description/names/words/de';
import { ja } from '../../src/domain/description/names/words/ja';
import { nl } from '../../src/domain/description/names/words/nl';
import { es } from '../../src/domain/description/names/words/es';
import { fr } from '../../src/domain/description/names/words/fr';
import { it } from '../../src/domain/description/names/words/it';
import { type Tongue, tongueWith } from '../../src/domain/description/section-names';
import { type AdfNode } from '../../src/domain/documents/adf';
import { type WritingWords } from '../../src/domain/spec/spec-words';
import { type SpecLanguage } from '../../src/domain/templates/spec-language';
import { SPEC_WORDS } from './spec-words';

const TONGUES = {
  de: tongueWith(de),
  ja: tongueWith(ja),
  nl: tongueWith(nl),
  es: tongueWith(es),
  fr: tongueWith(fr),
  it: tongueWith(it),
};
const ENGLISH = tongueWith(null);

/** How a text speaks of its parts, found as the app finds it. */
export function tongueIn(blocks: readonly AdfNode[], own: SpecLanguage | null = null): Tongue {
  const language = labelLanguage(textToTell(blocks), own);
  return language === null ? ENGLISH : TONGUES[language];
}

/** What a spec of this description is written with. */
export const writingWords = (
  description: readonly AdfNode[],
  language: SpecLanguage = 'en',
): WritingWords => ({ facts: SPEC_WORDS[language].facts, tongue: tongueIn(description, language) });
