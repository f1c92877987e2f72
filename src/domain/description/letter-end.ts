import { type AdfNode } from '../documents/adf';
import { plainText } from '../documents/plain-text';
import { type Tongue } from './section-names';

const GREETING = /^(?:\S+ ){0,2}(?:thanks?|regards|cheers|best,|grü(?:ß|ss)e|danke|mfg)/i;

/** "Thanks, Priya": how a letter that was pasted ends belongs to no section. */
export function isLetterEnd(last: readonly AdfNode[], { says }: Tongue): boolean {
  const words = last.map(plainText).join(' ');
  return (
    last.length <= 2 &&
    words.length < 70 &&
    last.every(({ type }) => type === 'paragraph') &&
    (GREETING.test(words) || says('letter-end', words))
  );
}
