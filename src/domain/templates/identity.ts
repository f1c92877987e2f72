import { type AdfMark, type AdfNode, isObject } from '../documents/adf';
import { anchorName } from '../documents/nodes';

/** The schema asks for one; a new page gets new ones. */
const NEEDS_LOCAL_ID = new Set(['taskList', 'taskItem', 'decisionList', 'decisionItem']);
/** Inline comments and named pieces belong to the page they were made on. */
const OF_ONE_PAGE = new Set(['annotation', 'fragment']);

/**
 * Nodes of one page as they may stand on another: without what says which node, comment, macro or
 * section of that page they are. Everything else is kept, known or not.
 */
export function withoutIdentity(nodes: readonly AdfNode[]): readonly AdfNode[] {
  let count = 0;
  const freshId = (): string => `template-${String((count += 1))}`;
  return nodes.flatMap((node) => plainNode(node, freshId));
}

function plainNode(node: AdfNode, freshId: () => string): readonly AdfNode[] {
  if (anchorName(node)?.startsWith('ls-') === true) return [];
  const { attrs, marks, content } = node;
  return [
    {
      ...node,
      ...(attrs && { attrs: plainAttrs(node.type, attrs, freshId) }),
      ...(marks && { marks: marks.filter(({ type }) => !OF_ONE_PAGE.has(type)).map(plainMark) }),
      ...(content && { content: content.flatMap((inner) => plainNode(inner, freshId)) }),
    },
  ];
}

type Attrs = Readonly<Record<string, unknown>>;

function plainAttrs(type: string, attrs: Attrs, freshId: () => string): Attrs {
  const { localId, ...rest } = attrs;
  const needed = NEEDS_LOCAL_ID.has(type) && localId !== undefined ? { localId: freshId() } : {};
  return {
    ...rest,
    ...needed,
    ...('parameters' in rest && { parameters: withoutMacroId(rest['parameters']) }),
  };
}

function plainMark({ attrs, ...mark }: AdfMark): AdfMark {
  return attrs ? { ...mark, attrs: plainAttrs(mark.type, attrs, () => '') } : mark;
}

/** Confluence finds a macro on a page by this id. */
function withoutMacroId(parameters: unknown): unknown {
  if (!isObject(parameters) || !isObject(parameters['macroMetadata'])) return parameters;
  const metadata = Object.entries(parameters['macroMetadata']).filter(([key]) => key !== 'macroId');
  return { ...parameters, macroMetadata: Object.fromEntries(metadata) };
}
