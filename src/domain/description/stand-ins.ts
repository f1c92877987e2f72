import { type AdfNode } from '../documents/adf';
import { plainText } from '../documents/plain-text';
import { type Tongue } from './section-names';

const STAND_INS: readonly string[] = [
  String.raw`tb[dca]|to be (?:defined|done|decided|confirmed|added|written)|to-?do|to follow`,
  '(?:noch )?(?:offen|zu klären)|folgt|wird (?:noch )?ergänzt',
  String.raw`[–—?-]+|…|\.{3}`,
  // What a template asks for, left as it came: "<who uses it>", "[add a link]".
  String.raw`<[^<>]+>|\[[^[\]|]+\]`,
];
const STAND_IN = new RegExp(`^(?:${STAND_INS.join('|')})[.。]?$`, 'i');

/** Written where there is nothing to say yet, which is what the page says of a section by itself. */
export function isStandIn(block: AdfNode, { says }: Tongue): boolean {
  const words = plainText(block).trim();
  return STAND_IN.test(words) || says('stand-in', words);
}
