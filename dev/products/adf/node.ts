/** A node as parsed: any type, also one the schema does not know. */
export interface AdfNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly AdfNode[];
  readonly text?: string;
  readonly marks?: readonly AdfMark[];
}

export interface AdfMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

/** Reads stored text, which was checked when it came in. */
export const parseAdf = (text: string): AdfNode => JSON.parse(text) as AdfNode;

/** A text attribute; `fallback` when it is missing or of another type. */
export function attribute(node: AdfNode | AdfMark, name: string, fallback = ''): string {
  const value = node.attrs?.[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : fallback;
}
