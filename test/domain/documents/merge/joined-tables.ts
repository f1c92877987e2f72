import { type AdfNode } from '../../../../src/domain/documents/adf';
import { columns, p } from './merges';

export type Row = readonly AdfNode[];

export const cell = (words: string, attrs = {}): AdfNode => ({
  type: 'tableCell',
  attrs,
  content: [p(words)],
});
export const wide = (words: string, colspan = 2): AdfNode => cell(words, { colspan });
export const high = (words: string, rowspan = 2): AdfNode => cell(words, { rowspan });

/** A table with a header of these names above rows of cells. */
export const tableOf = (names: readonly string[], ...rows: readonly Row[]): AdfNode => {
  const { content = [], ...shell } = columns(names);
  return { ...shell, content: [...content, ...rows.map((content) => ({ type: 'tableRow', content }))] };
};

export const NAMES = ['Name', 'State', 'Risk'];
export const EXPORT = [cell('Export'), cell('open'), cell('low')];
export const IMPORT = [cell('Import'), cell('open'), cell('high')];
export const PHASE = [wide('Phase two', 3)];
