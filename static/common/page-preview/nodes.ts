import { type DocumentNode } from '../../../src/contract/page-preview';

/** What a table by node type has for a node. */
export function entryFor<Table extends object>(table: Table, type: string): Table[keyof Table] | null {
  return Object.hasOwn(table, type) ? table[type as keyof Table] : null;
}

/** An attribute that is words; none where it is something else. */
export function wordsOf({ attrs }: DocumentNode, name: string): string {
  const words = attrs?.[name];
  return typeof words === 'string' ? words : '';
}
