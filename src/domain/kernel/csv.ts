/** Spreadsheets take what begins so for a formula, in full width too; an apostrophe says that it is text (OWASP, *CSV injection*). */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;
/**
 * The same inside a cell of ours, where a spreadsheet may begin another: Excel splits at semicolons wherever the
 * comma is the decimal sign, and then knows no quotes that come after the first of a line.
 */
const LATER_FORMULA = /([;\t\r\n])(?=[=+\-@＝＋－＠])/g;

/**
 * Rows as CSV by RFC 4180, for people who open it in a spreadsheet: with the mark by which Excel knows
 * UTF-8, and with nothing in it that a spreadsheet would run.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;

function csvCell(value: string): string {
  const inside = value.replace(LATER_FORMULA, "$1'");
  const safe = FORMULA.test(inside) ? `'${inside}` : inside;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
