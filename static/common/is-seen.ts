/** Something that is seen: neither a space nor one of the characters that only steer others. */
const SEEN = /[^\s\p{Cf}]/u;

/** Whether people see anything of a text. */
export const isSeen = (text: string): boolean => SEEN.test(text);
