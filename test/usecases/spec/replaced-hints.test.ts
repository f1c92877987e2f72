import { type AdfNode } from '../../../src/domain/documents/adf';
import { bulletList, heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { type UpdateChange } from '../../../src/domain/update/update-change';
import { table } from '../../../src/domain/documents/table';
import { anEpic } from '../../kit/an-epic';
import { CheckoutSpec, says } from '../../kit/checkout-spec';
import { FakeSpecSite } from '../../kit/fakes/fake-spec-site';
import { SpecDesk } from '../../kit/spec-desk';
import { choiceOf, UpdateDesk } from '../../kit/update-desk';

const DESIGN = 'A sheet that slides in from the right';
const told = (...words: readonly string[]) =>
  anEpic({ description: [heading(2, text('Design')), ...words.map((line) => paragraph(text(line)))] });

/** The blocks below the heading *Design* once its hint has become these, and what an update then offers. */
async function replaced(blocks: readonly AdfNode[], now: readonly string[]) {
  const site = new FakeSpecSite();
  site.epic = anEpic();
  await new SpecDesk(site).generate();
  site.versions.edit((body) => {
    const page = JSON.parse(body) as { content: AdfNode[] };
    const at = page.content.findIndex((block) => plainText(block) === 'Design');
    return JSON.stringify({ ...page, content: page.content.toSpliced(at + 1, 1, ...blocks) });
  });
  site.epic = told(...now);
  const desk = new UpdateDesk(site);
  const offered = (await desk.changes()).map(({ kind, ask }) => [kind, ask]);
  if (offered.length > 0) await desk.press();
  const { content } = JSON.parse(site.pages[0]?.body ?? '') as { content: AdfNode[] };
  const lines = content.map(plainText);
  return {
    offered,
    lines: lines.slice(lines.indexOf('Design') + 1, lines.indexOf('Technical considerations')),
  };
}

const mine = [paragraph(text('See the sketch on the wall'))];

test('words that people put in place of a hint stay beside what the issue says later', async () => {
  expect(await replaced(mine, [DESIGN])).toEqual({
    offered: [['insert', null]],
    lines: [DESIGN, 'See the sketch on the wall'],
  });
});

test('what people wrote in place of a hint is not said twice when the issue says it too', async () => {
  expect(await replaced([paragraph(text(DESIGN))], [DESIGN])).toEqual({ offered: [], lines: [DESIGN] });
});

test('what people wrote much like the issue is asked about', async () => {
  const { offered } = await replaced([paragraph(text(`${DESIGN} side`))], [DESIGN]);
  expect(offered).toEqual([['replace', 'both-changed']]);
});

test('a hint that people took away is not filled unasked', async () => {
  const { offered } = await replaced([], [DESIGN]);
  expect(offered).toEqual([['insert', 'removed-here']]);
});

test.each([
  { form: 'a paragraph', blocks: mine },
  { form: 'a list', blocks: [bulletList([[text('The sketch on the wall')], [text('The film')]])] },
  { form: 'a table', blocks: [table(['Where', 'What'], [[[text('Wall')], [text('Sketch')]]])] },
])(
  'a hint that people replaced with $form does not come back while the issue is silent',
  async ({ blocks }) => {
    expect(await replaced(blocks, [])).toEqual({ offered: [], lines: blocks.map(plainText) });
  },
);

const hintsOn = ({ site }: CheckoutSpec): number =>
  (site.pages[0]?.body.split('"placeholder"').length ?? 0) - 1;

test('where the issue falls silent the hint is no question: it comes where nothing else is left', async () => {
  const spec = await CheckoutSpec.generated(says('Pay by card', 'Pay by invoice'));
  const hints = hintsOn(spec);
  spec.reworded('Pay by invoice', 'Pay by monthly invoice');
  spec.site.epic = anEpic();
  const changes = await spec.desk.changes();
  expect(changes.map(({ kind, ask }) => [kind, ask])).toEqual([
    ['remove', 'would-empty'],
    ['remove', 'changed-here'],
  ]);
  const isFirst = ({ ask }: UpdateChange) => ask === 'would-empty';
  await spec.desk.update(choiceOf(changes, { take: isFirst }), { op: 'a1' });
  expect([spec.pageWords().includes('Pay by monthly invoice'), hintsOn(spec)]).toEqual([true, hints]);
  await spec.desk.update(choiceOf(await spec.desk.changes(), { take: () => true }), { op: 'a2' });
  expect([spec.pageWords().includes('Pay by monthly invoice'), hintsOn(spec)]).toEqual([false, hints + 1]);
  expect(await spec.desk.changes()).toEqual([]);
});

test('what the issue says again after its silence was taken comes unasked', async () => {
  const spec = await CheckoutSpec.generated();
  spec.site.epic = anEpic();
  const silence = await spec.desk.changes();
  await spec.desk.update(choiceOf(silence, { take: () => true }), { op: 'a1' });
  spec.site.epic = says('Pay by card');
  expect((await spec.desk.changes()).map(({ ask }) => ask)).toEqual([null]);
  await spec.desk.press({ op: 'a2' });
  expect(hintsOn(spec)).toBe(hintsOn(await CheckoutSpec.generated()));
});
