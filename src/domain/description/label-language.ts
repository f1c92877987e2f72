import { type AdfNode } from '../documents/adf';
import { plainText } from '../documents/plain-text';
import { latePattern } from '../kernel/late-pattern';
import { type SpecLanguage } from '../templates/spec-language';

/** Languages besides English in which the names of sections are known; Portuguese is read with Spanish. */
export type LabelLanguage = 'de' | 'es' | 'fr' | 'it' | 'ja' | 'nl';

/** Little words, endings and letters that English and most of the other languages do not have; the narrower first. */
const SIGNS: readonly (readonly [LabelLanguage, string])[] = [
  [
    'de',
    '(?:der|das|und|ist|nicht|wird|eine[rnms]?|auf|zu|wir|mit|im|offen|(?:ziel|abnahme)L*|L*(?:ung(?:en)?|keit|kriterien|aufgaben)|L*[äöüß]L*)',
  ],
  ['nl', '(?:het|een|niet|voor|wordt|zijn|naar|van|eisen)'],
  ['es', '(?:la|el|los|una?|con|del|para|que|[yo]|uma?|dos|L+(?:ci[oó]n|ções|ção)|L*[áéíóúñãõâê]L*)'],
  ['it', "(?:la|il|gli|una?|con|del(?:l[aeo])?|di|che|nel|L+zion[ei]|L*[àèìòù]|[ldn][’']L+)"],
  ['fr', "(?:la|les?|des|une?|et|nous|que|je|pour|du|aux?|L*[éèêàâçùûîœ]L*|[ldnq][’']L+)"],
  ['ja', '[ぁ-ヿ一-鿿]{1,4}'],
];

const SEEN = SIGNS.map(
  ([language, signs]) =>
    [
      language,
      latePattern(
        language === 'ja' ? signs : `(?<!\\p{L})${signs.replaceAll('L', '\\p{L}')}(?!\\p{L})`,
        'giu',
      ),
    ] as const,
);

/** What the page's own language is ahead of others by: labels may be in it where all else is English. */
const OWN = 2;
/** So much tells the language of the longest text. */
const MOST_TEXT = 20_000;

/**
 * The language in which a text names its parts where they are not named in English; `own` is that of the page.
 * Of several the one that is seen most, for a call reads the names of one.
 */
export function labelLanguage(text: string, own: SpecLanguage | null): LabelLanguage | null {
  const start = text.slice(0, MOST_TEXT);
  const seen = SEEN.map(([language, signs]) => ({
    language,
    times: [...start.matchAll(signs())].length + (language === own ? OWN : 0),
  }));
  const [most] = seen.toSorted((one, other) => other.times - one.times);
  return most === undefined || most.times === 0 ? null : most.language;
}

/** The beginning of what blocks say, as far as it is needed to tell their language. */
export function textToTell(blocks: readonly AdfNode[]): string {
  let text = '';
  for (const block of blocks) {
    if (text.length > MOST_TEXT) break;
    text += `${plainText(block)}\n`;
  }
  return text;
}
