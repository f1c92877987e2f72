import { latePattern } from '../../kernel/late-pattern';

const TOKEN = latePattern(String.raw`\p{L}+(?:'\p{L}+)*|\d+(?:[.,:]\d+)*|[%?<>≥≤→/]`, 'gu');
/** Of a word so many letters tell which one it is, whatever its ending. */
const STEM = 4;

/** What its letters show: an abbreviation, a name in code, a key, no capital at its beginning, a name, two figures. */
const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['=caps', /\b[A-Z]{2,}/],
  ['=camel', /[a-z][A-Z]/],
  ['=key', /\b[A-Z]{2,}-\d/],
  ['=low', /^[a-zäöü]/],
  ['=name', /[a-z,] (?!I\b)[A-Z][a-z]+/],
  ['=figures', /\b\d.*\s\d/],
];

/**
 * What a statement is judged by: its words, the first of them once more, and what its letters show.
 * Whoever learns weights and whoever uses them read the same.
 */
export function featuresOf(words: string): readonly string[] {
  const typed = words.replace(/’/g, "'");
  const tokens = typed.toLocaleLowerCase('en').match(TOKEN()) ?? [];
  const stems = tokens.map((token) => (/^\d/.test(token) ? '#' : token.slice(0, STEM)));
  const shapes = SHAPES.flatMap(([name, shape]) => (shape.test(typed) ? [name] : []));
  return [...new Set(stems), `^${stems[0] ?? ''}`, ...shapes];
}

/** Whether a feature is a word and not a sign of one. */
export const isWord = (feature: string): boolean => /^[^=^]/.test(feature);
