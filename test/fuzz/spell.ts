import { type Random } from './random';

/** The same document in another spelling: white space, escapes, numbers. */
export function spelled(random: Random, body: string): string {
  if (random.onceIn(8))
    return JSON.stringify(JSON.parse(body), null, random.pick<number | string>([1, '\t', '\r\n']));
  if (random.onceIn(8)) return body.replaceAll('é', '\\u00e9').replaceAll('/', '\\/');
  return random.onceIn(4) ? replacedOnce(random, body, random.pick(ODD)) : body;
}

type Replacement = readonly [usual: string, odd: string];

/** What JSON allows and no `JSON.stringify` writes. */
const ODD: readonly [Replacement, ...Replacement[]] = [
  ['"attrs":{"', '"attrs":{"n":1.0,"m":1e3,"z":-0,"big":12345678901234567890,"'],
  ['"attrs":{"', '"attrs":{"__proto__":{"a":1},"'],
  ['"type":"', '"\\u0074ype":"'],
  ['"type":"paragraph"', '"type":"p\\u0061ragraph"'],
  ['"text":"', '"text":"\\u0000\\r\\n\\ud83d\\ude00'],
  ['"content":[', '"content"\n:\r[ '],
];

const AMBIGUOUS: readonly [AmbiguousSpelling, ...AmbiguousSpelling[]] = [
  { why: 'duplicate-key', replacement: ['"attrs":{"', '"attrs":{"twice":1,"twice":2,"'] },
  { why: 'duplicate-key', replacement: ['"type":"', '"type":"rule","type":"'] },
  { why: 'duplicate-key', replacement: ['"type":"', '"\\u0074ype":"rule","type":"'] },
  { why: 'duplicate-key', replacement: ['"content":[', '"content":[],"content":['] },
  { why: 'lone-surrogate', replacement: ['"text":"', '"text":"\\ud800'] },
  { why: 'lone-surrogate', replacement: ['"text":"', '"text":"\udc00'] },
];

interface AmbiguousSpelling {
  readonly why: 'duplicate-key' | 'lone-surrogate';
  readonly replacement: Replacement;
}

/** A spelling that programs read in more than one way; the body itself where it has no place for one. */
export function ambiguous(random: Random, body: string): { readonly text: string; readonly why: string } {
  const { why, replacement } = random.pick(AMBIGUOUS);
  return { text: replacedOnce(random, body, replacement), why };
}

function replacedOnce(random: Random, body: string, [usual, odd]: Replacement): string {
  const parts = body.split(usual);
  if (parts.length < 2) return body;
  const at = 1 + random.below(parts.length - 1);
  return parts.slice(0, at).join(usual) + odd + parts.slice(at).join(usual);
}
