import { type AdfNode } from '../../documents/adf';
import { childNamed, parametersOf, type StorageElement, textWithin } from './storage-node';

/** Macros that stand in a line. */
const IN_LINE = new Set(['anchor', 'status']);

export const macroName = ({ attributes }: StorageElement): string => attributes['ac:name'] ?? '';

export const isInLine = (element: StorageElement): boolean =>
  element.name === 'ac:structured-macro' && IN_LINE.has(macroName(element));

/** A lozenge of the editor's own, or one of Confluence's macros as the document format has them. */
export function macroInLine(macro: StorageElement): readonly AdfNode[] {
  if (macroName(macro) !== 'status') return [{ type: 'inlineExtension', attrs: extensionOf(macro) }];
  const { title = '', colour = '' } = parametersOf(macro);
  if (title === '') return [];
  return [{ type: 'status', attrs: { text: title, color: colourNamed(colour.toLowerCase()) } }];
}

const COLOURS = ['blue', 'red', 'yellow', 'green', 'purple'];

const colourNamed = (name: string): string => (COLOURS.includes(name) ? name : 'neutral');

const PANELS: Readonly<Partial<Record<string, string>>> = {
  info: 'info',
  note: 'note',
  tip: 'success',
  success: 'success',
  warning: 'warning',
  error: 'error',
  panel: 'info',
};

/** The kind of panel that a macro is, `undefined` for one that is none. */
export const panelTypeOf = (macro: StorageElement): string | undefined =>
  Object.hasOwn(PANELS, macroName(macro)) ? PANELS[macroName(macro)] : undefined;

/** `holder` is what the code stands in: a macro's body, or a preformatted block. */
export function codeBlock(holder: StorageElement | undefined, language?: string): AdfNode {
  const code = textWithin(holder);
  return {
    type: 'codeBlock',
    ...(language !== undefined && { attrs: { language } }),
    ...(code !== '' && { content: [{ type: 'text', text: code }] }),
  };
}

/** As Confluence writes a macro into a document. */
export function extensionOf(macro: StorageElement): Readonly<Record<string, unknown>> {
  const plain = childNamed(macro, 'ac:plain-text-body');
  const settings = { ...parametersOf(macro), ...(plain && { __bodyContent: textWithin(plain) }) };
  const macroParams = Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [name, { value }] as const),
  );
  const name = macroName(macro);
  const schemaVersion = { value: macro.attributes['ac:schema-version'] ?? '1' };
  return {
    extensionType: 'com.atlassian.confluence.macro.core',
    extensionKey: name,
    parameters: { macroParams, macroMetadata: { schemaVersion, title: name } },
  };
}
