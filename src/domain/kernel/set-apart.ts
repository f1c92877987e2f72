/** Letters that are written from right to left, and the marks that turn what comes after them. */
const TURNING = /[\u0590-\u08ff\u200f\u202a-\u202e]/;

/**
 * A name within a sentence of plain text, so that its direction does not reorder the words and numbers around it
 * (https://www.w3.org/International/questions/qa-bidi-unicode-controls). Other names stay as they are.
 */
export const setApart = (name: string): string => (TURNING.test(name) ? `\u2068${name}\u2069` : name);
