import { type AdfNode } from '../adf';
import { plainText } from '../plain-text';
import { isList, mayBecome } from './list-kinds';

const IN_NUMBERS = /(?<=\d)[.,](?=\d)/g;
const WORDS = /@?[\w/]+/g;
/** Numbers, keys, addresses, abbreviations, people. */
const SAME_IN_EVERY_LANGUAGE = /\d|.[A-Z]|^@|\//;

/** What a translation of a node says as it was; a number may be written as people write it there. */
function signsOf(node: AdfNode): readonly string[] {
  const words = plainText(node).replaceAll(IN_NUMBERS, '').match(WORDS) ?? [];
  return words.filter((word) => SAME_IN_EVERY_LANGUAGE.test(word));
}

/**
 * Whether a node may tell in other words what another one tells, by what is the same in every language; `surely`
 * where there is such a thing, `null` where it cannot. Of lists and tables the parts tell, and people may have
 * changed those.
 */
export function mayTell(one: AdfNode, other: AdfNode): 'surely' | 'perhaps' | null {
  if (!mayBecome(one, other)) return null;
  const isParted = isList(one) || one.type === 'table';
  const signs = isParted ? [] : signsOf(one);
  const there = signsOf(other);
  if (!signs.every((sign) => there.includes(sign))) return null;
  return isParted || signs.length > 0 ? 'surely' : 'perhaps';
}
