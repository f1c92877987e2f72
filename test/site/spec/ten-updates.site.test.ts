import { ADMIN, AppSite, ENGINEER, MANAGER } from '../kit';
import { SpecOnSite } from './specs';

jest.setTimeout(180_000);

interface Node {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly { readonly type: string; readonly attrs?: { readonly id?: string } }[];
  readonly content?: readonly Node[];
}

const COMMENTED = ['Pay by card', 'Pay by invoice', 'A note that stands above.', 'Three macros follow.'];

/** What the issue asks for in each of ten rounds: added, reworded, reordered, struck. */
const ROUNDS: readonly (readonly string[])[] = Array.from({ length: 10 }, (_, round) => [
  'Pay by card',
  round % 2 === 0 ? 'Pay by invoice within 30 days' : 'Pay by invoice',
  ...Array.from({ length: (round % 3) + 1 }, (_item, item) => `Criterion ${String(round)}.${String(item)}`),
]);

const macro = (extensionType: string, extensionKey: string): Node => ({
  type: 'extension',
  attrs: {
    extensionType,
    extensionKey,
    parameters: { macroParams: { b: { value: '1' }, a: { value: '2' } } },
  },
});
const MACROS = [
  macro('com.atlassian.confluence.macro.core', 'toc'),
  macro('com.atlassian.confluence.macro.core', 'children'),
  macro('com.example.of.another.vendor', 'burn-down'),
];
const paragraph = (text: string): Node => ({ type: 'paragraph', content: [{ type: 'text', text }] });

const parse = (body: string): readonly Node[] => (JSON.parse(body) as { content: Node[] }).content;

describe.each(['service', 'verbatim'])('a page stored as --adf %s', (mode) => {
  let site: AppSite;
  let spec: SpecOnSite;
  let foreign: readonly Node[];

  beforeAll(async () => {
    site = await AppSite.open(['--adf', mode]);
    spec = await SpecOnSite.make(site, 'Ten updates', 'Pay by card', 'Pay by invoice');
    const everything = await everyNode(site);
    foreign = [
      paragraph('A note that stands above.'),
      ...everything,
      paragraph('Three macros follow.'),
      ...MACROS,
    ];
    await spec.save(ENGINEER, (body) => {
      const document = JSON.parse(body) as { content: Node[] };
      return JSON.stringify({ ...document, content: [...foreign, ...document.content] });
    });
    for (const words of COMMENTED) await commentOn(site, spec.pageId, words);
  });
  afterAll(() => site.end());

  test('goes through ten updates by two people with every foreign node and every comment', async () => {
    const first = await spec.page();
    const marks = annotationsIn(parse(first.body));
    expect(marks.size).toBeGreaterThanOrEqual(COMMENTED.length);
    for (const [round, criteria] of ROUNDS.entries()) {
      await spec.describe(...criteria);
      const viewer = round % 2 === 0 ? MANAGER : ENGINEER;
      const accepted = await spec.changeIds('safe', viewer);
      expect(await spec.press(accepted, { viewer })).toMatchObject({ kind: 'updated' });
    }
    const last = await spec.page();
    expect(last.number).toBe(first.number + ROUNDS.length);
    const foreignBytes = (body: string): string => JSON.stringify(parse(body).slice(0, foreign.length));
    for (let number = first.number; number <= last.number; number += 1)
      expect(foreignBytes(await bodyOf(site, spec.pageId, number))).toBe(foreignBytes(first.body));
    expect([...marks].filter((id) => !annotationsIn(parse(last.body)).has(id))).toEqual([]);
    expect(await liveComments(site, spec.pageId)).toBe(COMMENTED.length);
    for (const words of ROUNDS.at(-1) ?? []) expect(wordsOf(parse(last.body))).toContain(words);
  });
});

/** The blocks of the demo's page that holds every node of the schema. */
async function everyNode(site: AppSite): Promise<readonly Node[]> {
  const path = '/wiki/api/v2/pages?title=Everything%20a%20page%20can%20hold&body-format=atlas_doc_format';
  const { body } = await site.rest(ADMIN, 'GET', path);
  const [page] = (body as { results: { body: { atlas_doc_format: { value: string } } }[] }).results;
  return parse(page?.body.atlas_doc_format.value ?? '');
}

async function commentOn(site: AppSite, pageId: string, words: string): Promise<void> {
  const answer = await site.rest(ADMIN, 'POST', '/wiki/api/v2/inline-comments', {
    pageId,
    body: {
      representation: 'atlas_doc_format',
      value: JSON.stringify({ type: 'doc', version: 1, content: [paragraph('Really?')] }),
    },
    inlineCommentProperties: {
      textSelection: words,
      textSelectionMatchCount: 1,
      textSelectionMatchIndex: 0,
    },
  });
  if (answer.status !== 201) throw new Error(`No comment on "${words}": ${JSON.stringify(answer.body)}`);
}

async function bodyOf(site: AppSite, pageId: string, version: number): Promise<string> {
  const path = `/wiki/api/v2/pages/${pageId}?version=${String(version)}&body-format=atlas_doc_format`;
  const { body } = await site.rest(ADMIN, 'GET', path);
  return (body as { body: { atlas_doc_format: { value: string } } }).body.atlas_doc_format.value;
}

/** Open comments that still stand at words of the page. */
async function liveComments(site: AppSite, pageId: string): Promise<number> {
  const path = `/wiki/api/v2/pages/${pageId}/inline-comments?resolution-status=open&limit=100`;
  const { body } = await site.rest(ADMIN, 'GET', path);
  return (body as { results: readonly unknown[] }).results.length;
}

function annotationsIn(nodes: readonly Node[]): ReadonlySet<string> {
  const own = (node: Node): readonly string[] =>
    (node.marks ?? []).flatMap(({ type, attrs }) => (type === 'annotation' && attrs?.id ? [attrs.id] : []));
  return new Set(nodes.flatMap((node) => [...own(node), ...annotationsIn(node.content ?? [])]));
}

const wordsOf = (nodes: readonly Node[]): string =>
  nodes.map((node) => (node.text ?? '') + wordsOf(node.content ?? [])).join('');
