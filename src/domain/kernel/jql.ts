/**
 * Quotes a text for JQL so that it can only ever be a value.
 *
 * Always quoted: keys may be reserved words (`LOCK-1`), and an unquoted value could carry operators.
 * Control characters have no place in a key or an id and are dropped.
 */
export function quoteJql(value: string): string {
  const plain = value.replace(/[\u0000-\u001f\u007f]/g, '');
  return `"${plain.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
}
