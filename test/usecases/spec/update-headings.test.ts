import { type AdfNode } from '../../../src/domain/documents/adf';
import { contentOf } from '../../../src/domain/documents/merge/alike';
import { heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { anEpic } from '../../kit/an-epic';
import { CheckoutSpec } from '../../kit/checkout-spec';
import { anOrder, SpecDesk } from '../../kit/spec-desk';
import { choiceOf } from '../../kit/update-desk';

/** Headings of a team's template that say what the issue says. */

const SPEC = [
  heading(2, text('Goals of {{issue.summary}}')),
  paragraph(text('{{issue.key}} is '), text('{{issue.priority}}')),
  heading(2, text('{{issue.summary}}')),
  paragraph(text('{{spec.overview}}')),
];
let spec: CheckoutSpec;
let presses = 0;

const renameIssue = (summary: string): void => {
  spec.site.epic = anEpic({ summary, priority: 'High' });
};

/** Title left out: it follows by a rule of its own. */
const press = async (take: 'safe' | 'all' | 'page' = 'safe') => {
  const changes = (await spec.desk.changes()).filter(({ kind }) => kind !== 'title');
  const isAsked = ({ ask }: (typeof changes)[number]): boolean => ask !== null;
  return spec.desk.update(
    choiceOf(changes, {
      ...(take === 'all' && { take: isAsked }),
      ...(take === 'page' && { keep: isAsked }),
    }),
    { op: `press-${String((presses += 1))}` },
  );
};

const blocks = (): readonly AdfNode[] => contentOf(JSON.parse(spec.site.pages[0]?.body ?? '{}') as AdfNode);

const headings = (): readonly string[] =>
  blocks()
    .filter(({ type }) => type === 'heading')
    .map(plainText);

beforeEach(async () => {
  spec = new CheckoutSpec();
  spec.site.templates.add('77', SPEC, 5);
  renameIssue('Checkout');
  await new SpecDesk(spec.site).generate(anOrder({ template: { kind: 'page', id: '77' } }));
});

test('a heading with a placeholder follows the issue, again and again, and keeps its anchor', async () => {
  const anchors = (): number => (spec.site.pages[0]?.body ?? '').split('"anchor"').length;
  const before = anchors();
  for (const summary of ['Basket', 'Buying in one step']) {
    renameIssue(summary);
    await press();
    expect(headings()).toEqual([`Goals of ${summary}`, summary]);
  }
  expect(anchors()).toBe(before);
  expect(await spec.desk.changes()).toHaveLength(1);
});

test('what people added to it stays, and so do their sections', async () => {
  spec.reworded('"Goals of "', '"Our goals of "');
  renameIssue('Basket');
  await press();
  expect(headings()).toEqual(['Our goals of Basket', 'Basket']);
});

test.each([
  { take: 'safe', is: 'What we want' },
  { take: 'page', is: 'What we want' },
  { take: 'all', is: 'Goals of Basket' },
] as const)('one that people called otherwise is asked about ($take)', async ({ take, is }) => {
  spec.reworded('"Goals of "},{"type":"text","text":"Checkout"}', '"What we want"}');
  renameIssue('Basket');
  const changes = await spec.desk.changes();
  expect(changes.filter(({ ask }) => ask !== null)).toMatchObject([
    { kind: 'replace', ask: 'rewritten-here' },
  ]);
  await press(take);
  expect(headings()).toEqual([is, 'Basket']);
  const open = (await spec.desk.changes()).filter(({ ask }) => ask !== null);
  expect(open).toHaveLength(take === 'safe' ? 1 : 0);
});

test('a section that lost its anchor is known by the heading that it was given last', async () => {
  renameIssue('Basket');
  await press();
  spec.site.versions.edit((body) =>
    body.replaceAll(/\{"type":"inlineExtension".*?"localId":"[^"]*"\}\},?/g, ''),
  );
  renameIssue('Buying');
  await press();
  expect(headings()).toEqual(['Goals of Buying', 'Buying']);
});

test('where storage was lost, the first version tells what the heading was', async () => {
  spec.site.forgetBase();
  renameIssue('Basket');
  await press();
  expect(headings()).toEqual(['Goals of Basket', 'Basket']);
});

test('one that people took off is not written over what stands above its section', async () => {
  spec.reworded('"Goals of "},{"type":"text","text":"Checkout"}', '"What we want"}');
  spec.site.versions.edit((body) => {
    const doc = JSON.parse(body) as AdfNode;
    const last = contentOf(doc).findLast(({ type }) => type === 'heading');
    return JSON.stringify({ ...doc, content: contentOf(doc).filter((node) => node !== last) });
  });
  const before = blocks().map(plainText);
  renameIssue('Basket');
  expect((await spec.desk.changes()).map(({ kind }) => kind)).toEqual(['title', 'replace']);
  await press('page');
  expect(blocks().map(plainText)).toEqual(before);
});
