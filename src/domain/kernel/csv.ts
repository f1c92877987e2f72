/** Spreadsheets take what begins so for a formula; an apostrophe says that it is text (OWASP, *CSV injection*). */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as CSV by RFC 4180, for people who open it in a spreadsheet: with the mark by which Excel knows
 * UTF-8, and with nothing in it that a spreadsheet would run.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;

function csvCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
