import { type AdfNode } from '../../../src/domain/documents/adf';
import { anchorName, heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { aPublishedReport, bodyOf, byHand, type Edit, NEWS } from '../../kit/published-report';
import { TROUBLES, TroubledRun } from '../../kit/trouble';

const HUMAN = 'Wrote this myself';
const TASK = { scheduleId: 'weekly-10000', slot: '2026-11-16' };

const human = paragraph(text(HUMAN));
const placeOf = (blocks: readonly AdfNode[], title: string): number =>
  blocks.findIndex(
    ({ type, content }) => type === 'heading' && JSON.stringify(content).includes(`"${title}"`),
  );

/** Replaces one block, counted from a section's heading. */
const at =
  (title: string, offset: number, change: (block: AdfNode) => readonly AdfNode[]): Edit =>
  (blocks) => {
    const place = placeOf(blocks, title) + offset;
    return blocks.flatMap((block, index) => (index === place ? change(block) : [block]));
  };

const withoutAnchor = ({ content, ...rest }: AdfNode): AdfNode => ({
  ...rest,
  content: (content ?? []).filter((inline) => anchorName(inline) === null),
});

const section = (blocks: readonly AdfNode[], title: string, next: string): readonly AdfNode[] =>
  blocks.slice(placeOf(blocks, title), placeOf(blocks, next));

test.each<{ rule: string; edit: Edit; keptSections: number; stays: string | null }>([
  { rule: 'nobody touched it', edit: (blocks) => blocks, keptSections: 0, stays: null },
  { rule: 'added at the end', edit: (blocks) => [...blocks, human], keptSections: 0, stays: HUMAN },
  { rule: 'added at the top', edit: (blocks) => [human, ...blocks], keptSections: 0, stays: HUMAN },
  {
    rule: 'a section of their own in between',
    edit: at('In progress', 0, (block) => [heading(2, text('Risks')), human, block]),
    keptSections: 0,
    stays: HUMAN,
  },
  {
    rule: 'a heading of ours renamed',
    edit: at('To do', 0, (block) => [{ ...block, content: [...(block.content ?? []), text(HUMAN)] }]),
    keptSections: 0,
    stays: HUMAN,
  },
  {
    rule: 'the summary rewritten',
    edit: at('Summary', 1, () => [human]),
    keptSections: 1,
    stays: HUMAN,
  },
  {
    rule: 'words added below a table of ours',
    edit: at('In progress', 0, (block) => [human, block]),
    keptSections: 1,
    stays: HUMAN,
  },
  {
    rule: 'words added in a section’s paragraph',
    edit: at('To do', 1, ({ content, ...rest }) => [{ ...rest, content: [...(content ?? []), text(HUMAN)] }]),
    keptSections: 1,
    stays: HUMAN,
  },
  {
    rule: 'an anchor taken away',
    edit: at('Completed', 0, (block) => [withoutAnchor(block)]),
    keptSections: 1,
    stays: '"Completed"',
  },
  {
    rule: 'two sections made one',
    edit: (blocks) => at('Decisions and action items', 0, () => [])(at('To do', 1, () => [human])(blocks)),
    keptSections: 2,
    stays: HUMAN,
  },
  {
    rule: 'added at the end after the notes’ heading was taken away',
    edit: (blocks) => [...at('Notes', 0, () => [])(blocks), human],
    keptSections: 1,
    stays: HUMAN,
  },
])('made again, $rule: words stay and it says how much', async ({ edit, keptSections, stays }) => {
  const desk = await aPublishedReport();
  byHand(desk, edit);
  expect(await desk.publishNow()).toMatchObject({ kind: 'published', keptSections });
  if (stays !== null) expect(bodyOf(desk)).toContain(stays);
  expect(desk.slot(TASK.slot)?.state).toMatchObject({ kind: 'published', keptSections });
});

test('what nobody touched is brought up to date beside what people wrote', async () => {
  const desk = await aPublishedReport();
  byHand(
    desk,
    at('Summary', 1, () => [human]),
  );
  await desk.publishNow();
  expect(bodyOf(desk)).toContain(NEWS);
  expect(bodyOf(desk)).toContain(HUMAN);
});

test('a section that people deleted is not made again', async () => {
  const desk = await aPublishedReport();
  byHand(desk, (blocks) => {
    const gone = section(blocks, 'To do', 'Decisions and action items');
    return blocks.filter((block) => !gone.includes(block));
  });
  expect(await desk.publishNow()).toMatchObject({ keptSections: 1 });
  expect(bodyOf(desk)).not.toContain(NEWS);
});

test('a section that people doubled stays as it is, both times', async () => {
  const desk = await aPublishedReport();
  byHand(desk, (blocks) => [...blocks, ...section(blocks, 'To do', 'Decisions and action items')]);
  expect(await desk.publishNow()).toMatchObject({ keptSections: 1 });
  expect(bodyOf(desk)).not.toContain(NEWS);
});

test('a section with a comment on its words keeps the words', async () => {
  const desk = await aPublishedReport();
  const marks = [{ type: 'annotation', attrs: { id: 'c1', annotationType: 'inlineComment' } }];
  byHand(
    desk,
    at('To do', 1, ({ content, ...rest }) => [
      { ...rest, content: (content ?? []).map((inline) => ({ ...inline, marks })) },
    ]),
  );
  expect(await desk.publishNow()).toMatchObject({ keptSections: 1 });
  expect(bodyOf(desk)).toContain('"c1"');
});

test('words that come between reading and writing stay', async () => {
  const desk = await aPublishedReport();
  const update = desk.pages.update.bind(desk.pages);
  let edits = 2;
  desk.pages.update = (...args) => {
    if (edits > 0)
      byHand(desk, (blocks) => at('To do', 1, () => [paragraph(text(`${HUMAN} ${String(edits)}`))])(blocks));
    edits -= 1;
    return update(...args);
  };
  expect(await desk.publishNow()).toMatchObject({ keptSections: 1 });
  expect(bodyOf(desk)).toContain(`${HUMAN} 1`);
});

test('an older version that people brought back is ours to replace', async () => {
  const desk = await aPublishedReport();
  const first = bodyOf(desk);
  await desk.publishNow();
  desk.edit(() => first);
  desk.now += 3_600_000;
  expect(await desk.publishNow()).toMatchObject({ keptSections: 0 });
  expect(bodyOf(desk)).toContain(NEWS);
});

test('a form that only Confluence knows is not taken for people’s', async () => {
  const desk = await aPublishedReport();
  desk.pages.kept = (body) =>
    body.replaceAll('"type":"paragraph"', '"type":"paragraph","marks":[{"type":"of-2031"}]');
  await desk.publishNow();
  desk.now += 3_600_000;
  expect(await desk.publishNow()).toMatchObject({ keptSections: 0 });
});

/** More calls than any run makes: a loop over all of them ends before. */
const MANY = 60;

test.each(TROUBLES)('%s at any call of a re-run: nothing of ours is taken for people’s', async (trouble) => {
  for (let nth = 1; nth < MANY; nth += 1) {
    const desk = await aPublishedReport();
    byHand(desk, (blocks) => [...blocks, human]);
    const run = new TroubledRun(nth, trouble);
    await desk.publishNow(run).catch(() => undefined);
    desk.now += 3_600_000;
    await desk.publishNow();
    desk.now += 3_600_000;
    expect(await desk.publishNow()).toMatchObject({ keptSections: 0 });
    expect(bodyOf(desk)).toContain(HUMAN);
    expect(bodyOf(desk)).toContain(NEWS);
    if (run.calls < nth) return;
  }
  throw new Error('the run never ended');
});
