import { type AdfMark, type AdfNode } from '../../products/adf/node';
import { CORE_MACRO, LEGACY_CONTENT, MIGRATED, PLAIN_BODY, TEMPLATE } from './storage-macros';
import { childrenNamed, textIn, writeXml, type XmlElement, type XmlNode } from './xml';

/** What stands in a line of storage: text with its styles, and the nodes between. */
export function inline(children: readonly XmlNode[], marks: readonly AdfMark[]): readonly AdfNode[] {
  return children.flatMap((child): readonly AdfNode[] => {
    if (child.kind === 'text') return textNodes(child.text, marks);
    return NODES.get(child.name)?.(child, marks) ?? inline(child.children, [...marks, ...marksOf(child)]);
  });
}

function textNodes(source: string, marks: readonly AdfMark[]): readonly AdfNode[] {
  const text = source.replace(/\s*\n\s*/g, ' ');
  if (text === '') return [];
  const kept = combined(marks);
  return [{ type: 'text', text, ...(kept.length > 0 ? { marks: kept } : {}) }];
}

/** The code mark combines with links and comments alone; no mark stands twice. */
function combined(marks: readonly AdfMark[]): readonly AdfMark[] {
  const isCode = marks.some(({ type }) => type === 'code');
  return marks.filter(
    ({ type }, at) =>
      (type === 'annotation' || marks.findIndex((mark) => mark.type === type) === at) &&
      (!isCode || ['code', 'link', 'annotation'].includes(type)),
  );
}

const STYLES = new Map<string, AdfMark>(
  Object.entries({
    strong: { type: 'strong' },
    b: { type: 'strong' },
    em: { type: 'em' },
    i: { type: 'em' },
    code: { type: 'code' },
    u: { type: 'underline' },
    del: { type: 'strike' },
    s: { type: 'strike' },
    sub: { type: 'subsup', attrs: { type: 'sub' } },
    sup: { type: 'subsup', attrs: { type: 'sup' } },
  }),
);

function marksOf({ name, attributes }: XmlElement): readonly AdfMark[] {
  const style = STYLES.get(name);
  if (style !== undefined) return [style];
  if (name === 'a' && attributes['href'] !== undefined)
    return [{ type: 'link', attrs: { href: attributes['href'], ...titleOf(attributes) } }];
  if (name === 'ac:inline-comment-marker')
    return [
      { type: 'annotation', attrs: { id: attributes['ac:ref'] ?? '', annotationType: 'inlineComment' } },
    ];
  return name === 'span' ? colours(attributes['style'] ?? '') : [];
}

const titleOf = ({ title }: Readonly<Record<string, string>>) => (title === undefined ? {} : { title });

function colours(style: string): readonly AdfMark[] {
  const back = /background-color:\s*(#[\da-f]{3,8})/i.exec(style)?.[1];
  const front = /(?:^|;)\s*color:\s*(#[\da-f]{3,8})/i.exec(style)?.[1];
  return [
    ...(front === undefined ? [] : [{ type: 'textColor', attrs: { color: front } }]),
    ...(back === undefined ? [] : [{ type: 'backgroundColor', attrs: { color: back } }]),
  ];
}

type ReadInline = (element: XmlElement, marks: readonly AdfMark[]) => readonly AdfNode[] | undefined;

const NODES = new Map(
  Object.entries<ReadInline>({
    br: () => [{ type: 'hardBreak' }],
    time: ({ attributes }) => [
      { type: 'date', attrs: { timestamp: String(Date.parse(attributes['datetime'] ?? '') || 0) } },
    ],
    a: ({ attributes }) =>
      attributes['data-card-appearance'] === 'inline'
        ? [{ type: 'inlineCard', attrs: { url: attributes['href'] ?? '' } }]
        : undefined,
    'ac:link': linkOf,
    'ac:emoticon': ({ attributes }) => [emojiOf(attributes)],
    'ac:placeholder': (element) => [{ type: 'placeholder', attrs: { text: textIn(element) } }],
    'ac:structured-macro': (macro) => [inlineMacro(macro)],
    'ac:image': (element) => [legacy(element)],
    'at:var': ({ attributes }) => [variable(attributes['at:name'] ?? '')],
    'ac:adf-extension': (element) => nodeOfExtension(element) ?? [legacy(element)],
  }),
);

/** A mention, or a link to a page by its title, as older editors wrote it. */
function linkOf(link: XmlElement, marks: readonly AdfMark[]): readonly AdfNode[] {
  const user = childrenNamed(link, 'ri:user')[0];
  if (user !== undefined)
    return [
      { type: 'mention', attrs: { id: user.attributes['ri:account-id'] ?? '', text: '', accessLevel: '' } },
    ];
  const page = childrenNamed(link, 'ri:page')[0];
  if (page === undefined) return [legacy(link)];
  const { 'ri:content-title': title = '', 'ri:space-key': key = '' } = page.attributes;
  const body = childrenNamed(link, 'ac:link-body')[0] ?? childrenNamed(link, 'ac:plain-text-link-body')[0];
  const href = `/wiki/display/${encodeURIComponent(key)}/${encodeURIComponent(title).replaceAll('%20', '+')}`;
  return inline(body?.children ?? [{ kind: 'text', text: title }], [
    ...marks,
    { type: 'link', attrs: { href } },
  ]);
}

function emojiOf(attributes: Readonly<Record<string, string>>): AdfNode {
  const { 'ac:name': name = '', 'ac:emoji-shortname': shortName, 'ac:emoji-id': id } = attributes;
  return {
    type: 'emoji',
    attrs: {
      shortName: shortName ?? `:${name}:`,
      ...(id !== undefined && { id }),
      text: attributes['ac:emoji-fallback'] ?? `:${name}:`,
    },
  };
}

function inlineMacro(macro: XmlElement): AdfNode {
  const name = macro.attributes['ac:name'] ?? '';
  const { title = '', colour = '' } = macroParameters(macro);
  const localId = macro.attributes['ac:local-id'];
  if (name === 'status' && title !== '')
    return {
      type: 'status',
      attrs: {
        text: title,
        color: COLOURS.get(colour.toLowerCase()) ?? 'neutral',
        style: '',
        ...(localId && { localId }),
      },
    };
  return { type: 'inlineExtension', attrs: macroAttributes(macro, CORE_MACRO, name) };
}

/** Older editors named the colours of a status by what they are. */
const COLOURS = new Map<string, string>(
  ['neutral', 'purple', 'blue', 'red', 'yellow', 'green'].map((name): [string, string] => [name, name]),
);

const legacy = (element: XmlElement): AdfNode => ({
  type: 'inlineExtension',
  attrs: { extensionType: MIGRATED, extensionKey: LEGACY_CONTENT, parameters: { cxhtml: writeXml(element) } },
});

const variable = (name: string): AdfNode => ({
  type: 'inlineExtension',
  attrs: { extensionType: TEMPLATE, extensionKey: 'variable', parameters: { name } },
});

/** The attributes of an extension node for a macro. */
export function macroAttributes(macro: XmlElement, extensionType: string, extensionKey: string) {
  const { 'ac:local-id': localId, 'ac:macro-id': macroId, 'ac:schema-version': version } = macro.attributes;
  const plain = childrenNamed(macro, 'ac:plain-text-body')[0];
  const given = {
    ...macroParameters(macro),
    ...(plain !== undefined && { [PLAIN_BODY]: textIn(plain) }),
  };
  return {
    extensionType,
    extensionKey,
    parameters: {
      macroParams: Object.fromEntries(Object.entries(given).map(([name, value]) => [name, { value }])),
      macroMetadata: {
        ...(macroId !== undefined && { macroId: { value: macroId } }),
        schemaVersion: { value: version ?? '1' },
        title: extensionKey,
      },
    },
    ...(localId !== undefined && { localId }),
  };
}

export const macroParameters = (macro: XmlElement): Readonly<Record<string, string>> =>
  Object.fromEntries(
    childrenNamed(macro, 'ac:parameter').map((parameter) => [
      parameter.attributes['ac:name'] ?? '',
      textIn(parameter),
    ]),
  );

/** A node that stands for itself, see `asItself`; undefined when it is another kind of extension. */
export function nodeOfExtension(extension: XmlElement): readonly AdfNode[] | undefined {
  const holder = childrenNamed(extension, 'ac:adf-node')[0];
  const json = holder && textIn(childrenNamed(holder, 'ac:adf-attribute')[0]);
  try {
    const node: unknown = JSON.parse(json ?? '');
    return typeof node === 'object' && node !== null && 'type' in node ? [node as AdfNode] : undefined;
  } catch {
    return undefined;
  }
}
