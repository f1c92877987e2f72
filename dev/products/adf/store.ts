import { adfSchema } from './schema';
import { type AdfNode, attribute, parseAdf } from './node';

/**
 * A document's text as the product keeps it after a save.
 *
 * `verbatim` keeps every byte. `service` does what people saw the service do: each node that may have
 * a `localId` gets one, anchor macros get the parameters that only the service can know, and keys come
 * back in another order. Clients that compare text, not meaning, fail here as they would in the cloud.
 * `newId` gives UUIDs.
 */
export function storeAdf(text: string, mode: 'service' | 'verbatim', newId: () => string): string {
  return mode === 'verbatim' ? text : JSON.stringify(served(parseAdf(text), newId));
}

function served(node: AdfNode, newId: () => string): Readonly<Record<string, unknown>> {
  const { type, attrs, content, ...rest } = node;
  return {
    ...rest,
    ...servedAttributes(node, attrs, newId),
    ...(content === undefined ? {} : { content: content.map((child) => served(child, newId)) }),
    type,
  };
}

function servedAttributes(
  node: AdfNode,
  attrs: AdfNode['attrs'],
  newId: () => string,
): { attrs?: Readonly<Record<string, unknown>> } {
  const withId = nodesWithLocalId().has(node.type) ? { localId: newId(), ...attrs } : attrs;
  if (withId === undefined) return {};
  return { attrs: sorted(isAnchor(node) ? anchorAttributes(node, withId, newId) : withId) };
}

const isAnchor = (node: AdfNode): boolean =>
  node.type === 'inlineExtension' &&
  attribute(node, 'extensionType') === 'com.atlassian.confluence.macro.core' &&
  attribute(node, 'extensionKey') === 'anchor';

type Json = Readonly<Record<string, unknown>>;

function anchorAttributes(node: AdfNode, attrs: Json, newId: () => string): Json {
  const parameters = asObject(node.attrs?.['parameters']);
  const macroParams = asObject(parameters['macroParams']);
  const macroMetadata = asObject(parameters['macroMetadata']);
  const name = asObject(macroParams['']);
  return {
    ...attrs,
    parameters: {
      ...parameters,
      macroParams: {
        legacyAnchorId: { value: `LEGACY-${String(name['value'])}` },
        _parentId: { value: newId() },
        ...macroParams,
      },
      macroMetadata: { macroId: { value: newId() }, ...macroMetadata },
    },
  };
}

const asObject = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

const sorted = (attrs: Json): Json =>
  Object.fromEntries(Object.entries(attrs).sort(([a], [b]) => (a < b ? -1 : 1)));

let withLocalId: ReadonlySet<string> | undefined;

/** Node types whose attributes may hold a `localId` according to the schema itself. */
function nodesWithLocalId(): ReadonlySet<string> {
  withLocalId ??= new Set(Object.values(adfSchema.definitions).flatMap(typesWithLocalId));
  return withLocalId;
}

function typesWithLocalId(definition: unknown): readonly string[] {
  const properties = asObject(asObject(definition)['properties']);
  const types = asObject(properties['type'])['enum'];
  const attrs = asObject(properties['attrs']);
  const choices = Array.isArray(attrs['anyOf']) ? attrs['anyOf'].map(asObject) : [attrs];
  const always = choices.length > 0 && choices.every((choice) => 'localId' in asObject(choice['properties']));
  // `fragment`, a mark, carries a localId that belongs to the editor.
  return always && Array.isArray(types) ? types.filter((type) => type !== 'fragment').map(String) : [];
}
