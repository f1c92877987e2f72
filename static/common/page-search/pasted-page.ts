/** The page id in a pasted link, or of digits alone; `null` when the text is neither. */
export function pastedPageId(pasted: string): string | null {
  const words = pasted.trim();
  return (
    /^(\d{1,19})$/.exec(words)?.[1] ??
    /(?:\/pages\/(?:edit-v2\/)?|[?&]pageId=)(\d{1,19})\b/.exec(words)?.[1] ??
    null
  );
}
