import { type AdfNode } from '../documents/adf';
import { plainText } from '../documents/plain-text';

/** What people do to make something, and not what it does then. */
const DOING =
  /^(?:add|build|change|create|decide|define|deploy|design|document|fix|implement|install|migrate|move|order|prepare|publish|re(?:move|place|view)|set up|switch|test|translate|update|write)\b/i;
/** German says it with an infinitive at the end, Japanese with the name of the work. */
const TO_BE_DONE = /^\S.* [a-zäöüß]{3,}e[lr]?n$|(?:する|の?(?:調査|作成|追加|修正|見直し|実装|移行))$/;

/** A list of which the points say what to do: "Order the certificates", "Texte übersetzen". */
export const isListOfWork = ({ type, content = [] }: AdfNode): boolean =>
  type.endsWith('List') &&
  content.length > 1 &&
  content.map(plainText).every((words) => DOING.test(words) || TO_BE_DONE.test(words));
