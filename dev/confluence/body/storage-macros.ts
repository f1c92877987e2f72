import { type AdfNode, attribute } from '../../products/adf/node';
import { isObject, type JsonObject } from '../../kernel/json-object';
import { type Draw } from './view-nodes';
import { attributes, cdata, escapeXml } from './xml-text';

export const CORE_MACRO = 'com.atlassian.confluence.macro.core';
/** What the service could not turn into nodes of the editor, kept as the storage it was. */
export const MIGRATED = 'com.atlassian.confluence.migration';
export const LEGACY_CONTENT = 'legacy-content';
/** The type of a template's variable, which stands in a line and is named by a parameter [P]. */
export const TEMPLATE = 'com.atlassian.confluence.template';
/** Where a macro with a plain text body keeps it. */
export const PLAIN_BODY = '__bodyContent';

interface MacroParts {
  readonly name: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly tag?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export function macro({ name, parameters = {}, tag = {}, body = '' }: MacroParts): string {
  const lines = Object.entries(parameters).map(
    ([key, value]) => `<ac:parameter ac:name="${escapeXml(key)}">${escapeXml(value)}</ac:parameter>`,
  );
  const head = attributes({ 'ac:schema-version': '1', ...tag });
  return `<ac:structured-macro ac:name="${escapeXml(name)}"${head}>${lines.join('')}${body}</ac:structured-macro>`;
}

export const richBody = (inner: string): string => `<ac:rich-text-body>${inner}</ac:rich-text-body>`;
export const plainBody = (text: string): string => `<ac:plain-text-body>${cdata(text)}</ac:plain-text-body>`;

/** A node that storage has no word for stands for itself; other readers see what is inside it. */
export const asItself: Draw = (node, inner) => {
  const json = escapeXml(JSON.stringify(node));
  return `<ac:adf-extension><ac:adf-node type="${escapeXml(node.type)}"><ac:adf-attribute key="node">${json}</ac:adf-attribute></ac:adf-node><ac:adf-fallback>${inner}</ac:adf-fallback></ac:adf-extension>`;
};

/** Confluence's own macros are macros; those of apps stand for themselves. */
export const extension: Draw = (node, inner) => {
  const parameters = objectIn(node.attrs, 'parameters');
  const raw = parameters['cxhtml'];
  if (attribute(node, 'extensionType') === MIGRATED && typeof raw === 'string') return raw;
  if (attribute(node, 'extensionType') === TEMPLATE && typeof parameters['name'] === 'string')
    return `<at:var at:name="${escapeXml(parameters['name'])}" />`;
  if (attribute(node, 'extensionType') !== CORE_MACRO) return asItself(node, inner);
  const { [PLAIN_BODY]: plain, ...given } = macroParams(parameters);
  return macro({
    name: attribute(node, 'extensionKey'),
    parameters: given,
    tag: macroTag(node, objectIn(parameters, 'macroMetadata')),
    body: plain !== undefined ? plainBody(plain) : node.type === 'bodiedExtension' ? richBody(inner) : '',
  });
};

function macroTag(node: AdfNode, metadata: JsonObject): Readonly<Record<string, string>> {
  const layout = attribute(node, 'layout');
  return {
    'ac:schema-version': valueOf(metadata['schemaVersion']) ?? '1',
    'data-layout': layout,
    'ac:local-id': attribute(node, 'localId'),
    'ac:macro-id': valueOf(metadata['macroId']) ?? '',
  };
}

function macroParams(parameters: JsonObject): Readonly<Record<string, string>> {
  const entries = Object.entries(objectIn(parameters, 'macroParams')).flatMap(([name, held]) => {
    const value = valueOf(held);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

function valueOf(held: unknown): string | undefined {
  const value = isObject(held) ? held['value'] : undefined;
  return typeof value === 'string' ? value : undefined;
}

function objectIn(holder: JsonObject | undefined, name: string): JsonObject {
  const value = holder?.[name];
  return isObject(value) ? value : {};
}
