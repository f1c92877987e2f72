/**
 * Makes of every English text one that is a third longer, in brackets and with other letters. Shown
 * from right to left, it makes cut words, texts outside the catalogues and fixed sides visible.
 */
export function mirrored<Words extends object>(en: Words): Words {
  return mirror(en) as Words;
}

function mirror(word: unknown): unknown {
  if (typeof word === 'string') return mirrorText(word);
  if (typeof word === 'function') return (...given: unknown[]) => mirror(Reflect.apply(word, null, given));
  if (Array.isArray(word)) return word.map(mirror);
  if (typeof word !== 'object' || word === null) return word;
  return Object.fromEntries(Object.entries(word).map(([key, inner]) => [key, mirror(inner)]));
}

const PLAIN = 'aceiounyACEIOUNY';
const ACCENTED = 'äçéîöüñýÄÇÉÎÖÜÑÝ';
const LONGER_BY = 0.35;

function mirrorText(text: string): string {
  const accented = Array.from(text, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('');
  return `[${accented}${'~'.repeat(Math.ceil(text.length * LONGER_BY))}]`;
}
