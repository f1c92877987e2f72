import { type AdfNode } from '../documents/adf';
import { plainText } from '../documents/plain-text';
import { type Tongue } from './section-names';

/** What people do to make something, and not what it does then. */
const DOING =
  /^(?:add|agree|ask|build|buy|change|clarify|create|clean|draft|estimate|export|hire|import|investigate|negotiate|schedule|survey|talk to|upgrade|decide|define|deploy|design|document|fix|implement|install|migrate|move|order|prepare|publish|re(?:build|cord|move|name|place|view|write)|set up|switch|test|train|turn|translate|update|write)\b(?!:)/i;
/** German says it with an infinitive at the end. */
const TO_BE_DONE = /^\S.* [a-zäöüß]{3,}e[lr]?n$/;

/** Who does it: "Mia: draft the terms". */
const WHO = /^@?[A-ZÄÖÜ][\wäöüß]+(?: [A-ZÄÖÜ][\wäöüß]+)?\s*[:–-]\s+/;

/** A list of which most points say what to do: "Order the certificates", "Texte übersetzen". */
export const isListOfWork = (list: AdfNode, tongue: Tongue): boolean =>
  list.type.endsWith('List') && arePointsMostly(list, (point) => isWork(point, tongue));

export function isWork(point: string, { says }: Tongue): boolean {
  const words = point.replace(WHO, '');
  return DOING.test(words) || TO_BE_DONE.test(words) || says('work', words);
}

/** Three words, or a Japanese one that is more than a name; no question. */
const STATEMENT = /^(?!.*[?？]$).*(?:\s\S+\s|.{8}[ぁ-ん])/;

/** A list of which most points are more than names. */
export const isListOfStatements = (list: AdfNode): boolean =>
  list.type === 'bulletList' && arePointsMostly(list, (words) => STATEMENT.test(words));

const arePointsMostly = ({ content = [] }: AdfNode, are: (words: string) => boolean): boolean =>
  content.length > 1 && content.map(plainText).filter(are).length * 2 > content.length;
