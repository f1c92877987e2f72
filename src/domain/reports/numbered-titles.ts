/** A title is taken by another page at most this often before somebody is trying to fool us. */
const MAX_TITLES = 5;

/** The titles to try for a page that nobody can be asked about, one after the other. */
export const numberedTitles = (title: string): readonly string[] =>
  Array.from({ length: MAX_TITLES }, (_, n) => (n === 0 ? title : `${title} (${String(n + 1)})`));
