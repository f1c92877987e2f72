import { type AdfNode } from '../documents/adf';
import { plainText } from '../documents/plain-text';

const GREETING =
  /^(?:\S+ ){0,2}(?:thanks?|regards|cheers|best,|grü(?:ß|ss)e|danke|mfg|cordialement|merci|bonne|saludos?|gracias|obrigad|grazie|groet|以上|よろしく).{0,40}$/i;

/** "Thanks, Priya": how a letter that was pasted ends belongs to no section. */
export const isLetterEnd = (last: readonly AdfNode[]): boolean =>
  last.length <= 2 &&
  last.every(({ type }) => type === 'paragraph') &&
  GREETING.test(last.map(plainText).join(' '));
