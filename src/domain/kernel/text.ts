let graphemes: Intl.Segmenter | undefined;

/** Made on first use: it takes longer than loading the rest of the app, and few invocations need it. */
function segmenter(): Intl.Segmenter {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return graphemes;
}

/** Cuts to at most `longest` UTF-16 units without splitting what a reader sees as one character. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let cut = '';
  for (const { segment } of segmenter().segment(text.slice(0, longest + 64))) {
    if (cut.length + segment.length > longest) break;
    cut += segment;
  }
  return cut.trimEnd();
}

/** One line without control characters, for titles and names. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
