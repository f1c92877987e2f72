/** Jira's limit for the summary of an issue, in UTF-16 units. */
export const LONGEST_SUMMARY = 255;

/** A run of signs that does not stand at the end is looked over once, not from each of its signs anew. */
let edges: RegExp | undefined;

/**
 * What two summaries share that say the same to a reader: case, width, spaces, and the signs around them
 * make no difference.
 */
export function normalSummary(summary: string): string {
  edges ??= new RegExp(String.raw`^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N})\]%])[^\p{L}\p{N})\]%]+$`, 'gu');
  return summary.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').replace(edges, '');
}

/** Equal for what says the same to a reader. `hash` gives hexadecimal digits. */
export const wordsDigest = (words: string, hash: (text: string) => string): string =>
  hash(normalSummary(words)).slice(0, 16);
