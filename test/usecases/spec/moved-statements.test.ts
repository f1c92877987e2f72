import { type AdfNode } from '../../../src/domain/documents/adf';
import { bulletList, heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { table } from '../../../src/domain/documents/table';
import { anEpic } from '../../kit/an-epic';
import { FakeSpecSite } from '../../kit/fakes/fake-spec-site';
import { panel } from '../../kit/page-furniture';
import { SpecDesk } from '../../kit/spec-desk';
import { choiceOf, UpdateDesk } from '../../kit/update-desk';

const MOVED = 'One key per refund';
const epicWith = (criteria: readonly string[], notes: readonly string[]) =>
  anEpic({
    description: [
      heading(2, text('Acceptance criteria')),
      bulletList(criteria.map((words) => [text(words)])),
      heading(2, text('Technical notes')),
      ...notes.map((words) => paragraph(text(words))),
    ],
  });
const BEFORE = epicWith(['Refunds are booked once'], ['Payments API 3', MOVED]);
const AFTER = epicWith(['Refunds are booked once', MOVED], ['Payments API 3']);

const listItem = (words: string): string =>
  `{"type":"listItem","content":[{"type":"paragraph","content":[{"type":"text","text":"${words}"}]}]}`;
const asTable = (points: readonly string[]): AdfNode =>
  table(
    ['Criterion', 'By'],
    points.map((words) => [[text(words)], [text('Kim')]]),
  );

interface Row {
  readonly rule: string;
  readonly edit: (body: string) => string;
  readonly asked: readonly (string | null)[];
  readonly times: number;
}

const withoutMoved = (body: string): string => {
  const page = JSON.parse(body) as { content: AdfNode[] };
  return JSON.stringify({ ...page, content: page.content.filter((block) => plainText(block) !== MOVED) });
};
const framed = (body: string): string => {
  const page = JSON.parse(body) as { content: AdfNode[] };
  const content = page.content.map((block) =>
    plainText(block) === MOVED ? panel(paragraph(text('Ask Kim')), block) : block,
  );
  return JSON.stringify({ ...page, content });
};
const commented = (body: string): string =>
  body.replace(
    `{"type":"text","text":"${MOVED}"}`,
    `{"type":"text","text":"${MOVED}","marks":[{"type":"annotation","attrs":{"id":"c","annotationType":"inlineComment"}}]}`,
  );

test.each<Row>([
  { rule: 'goes there', edit: (body) => body, asked: [null, null], times: 1 },
  { rule: 'goes there out of a panel', edit: framed, asked: [null, null], times: 1 },
  {
    rule: 'is asked about where something else stands there now, and said once until then',
    edit: (body) => body.replace(MOVED, 'Ein Wort'),
    asked: ['both-changed', 'rewritten-here'],
    times: 0,
  },
  {
    rule: 'is asked about where people reworded it, and said once until then',
    edit: (body) => body.replace(MOVED, `${MOVED} and shop`),
    asked: ['both-changed', 'changed-here'],
    times: 1,
  },
  {
    rule: 'does not come back unasked where people took it away',
    edit: withoutMoved,
    asked: ['removed-here'],
    times: 0,
  },
  {
    rule: 'is asked about where people commented on it',
    edit: commented,
    asked: ['still-elsewhere', 'comment-here'],
    times: 1,
  },
])('what the issue tells in another section now $rule', async ({ edit, asked, times }) => {
  const site = new FakeSpecSite();
  site.epic = BEFORE;
  await new SpecDesk(site).generate();
  site.versions.edit(edit);
  site.epic = AFTER;
  const desk = new UpdateDesk(site);
  expect((await desk.changes()).map(({ ask }) => ask)).toEqual(asked);
  await desk.press();
  expect(site.pages[0]?.body.split(MOVED).length).toBe(times + 1);
  expect((await desk.changes()).map(({ ask }) => ask)).toEqual(asked.filter((ask) => ask !== null));
});

const below =
  (name: string) =>
  (body: string): string => {
    const page = JSON.parse(withoutMoved(body)) as { content: AdfNode[] };
    const content = page.content.flatMap((block) =>
      plainText(block) === name ? [block, paragraph(text(MOVED))] : [block],
    );
    return JSON.stringify({ ...page, content });
  };

test('what people and the issue moved to different sections stands once, where people put it', async () => {
  const site = new FakeSpecSite();
  site.epic = BEFORE;
  await new SpecDesk(site).generate();
  const desk = new UpdateDesk(site);
  site.versions.edit(below('Design'));
  site.epic = AFTER;
  expect(await desk.changes()).toEqual([]);
  site.epic = epicWith(['Refunds are booked twice', MOVED], ['Payments API 3']);
  await desk.press();
  expect(site.pages[0]?.body.split(MOVED).length).toBe(2);
  site.epic = epicWith(['Refunds are booked twice', `${MOVED} and shop`], ['Payments API 3']);
  expect((await desk.changes()).map(({ kind, ask }) => [kind, ask])).toEqual([['replace', null]]);
  await desk.press({ op: 'a2' });
  expect(site.pages[0]?.body.split(`${MOVED} and shop`).length).toBe(2);
  expect(await desk.changes()).toEqual([]);
});

test('what people took away does not come back in another form', async () => {
  const points = ['Refunds are booked once', 'Refunds are booked at night', MOVED];
  const site = new FakeSpecSite();
  site.epic = epicWith(points, []);
  await new SpecDesk(site).generate();
  const desk = new UpdateDesk(site);
  site.versions.edit((body) => body.replace(listItem(MOVED), '').replace(',]', ']'));
  site.epic = anEpic({ description: [heading(2, text('Acceptance criteria')), asTable(points)] });
  const asked = ['insert removed-here', 'remove still-elsewhere'];
  const told = async () => (await desk.changes()).map(({ kind, ask }) => `${kind} ${ask ?? 'safe'}`);
  expect(await told()).toEqual(asked);
  site.epic = { ...site.epic, description: [paragraph(text('Shops refund.')), ...site.epic.description] };
  await desk.press();
  expect(site.pages[0]?.body).toContain('Shops refund.');
  expect(await told()).toEqual(asked);
  await desk.update(choiceOf(await desk.changes(), { take: () => true }), { op: 'a2' });
  points.forEach((words) => {
    expect(site.pages[0]?.body.split(words).length).toBe(2);
  });
  expect(await told()).toEqual([]);
});

test('a question about what people took away stays one when the issue changes its table once more', async () => {
  const points = ['Refunds are booked once', 'Refunds are booked at night'];
  const told = (...rows: readonly string[]) =>
    anEpic({ description: [heading(2, text('Technical notes')), asTable(rows)] });
  const site = new FakeSpecSite();
  site.epic = epicWith(points, []);
  await new SpecDesk(site).generate();
  const desk = new UpdateDesk(site);
  site.versions.edit((body) => {
    const page = JSON.parse(body) as { content: AdfNode[] };
    return JSON.stringify({ ...page, content: page.content.filter(({ type }) => type !== 'bulletList') });
  });
  const asked = async () => (await desk.changes()).map(({ kind, ask }) => [kind, ask]);
  site.epic = told(...points);
  expect(await asked()).toEqual([['insert', 'removed-here']]);
  site.epic = { ...site.epic, description: [paragraph(text('Shops refund.')), ...site.epic.description] };
  await desk.press();
  expect(site.pages[0]?.body).toContain('Shops refund.');
  site.epic = told(...points, 'Refunds are told');
  expect(await asked()).toContainEqual(['insert', 'removed-here']);
});

test('what the issue tells in two sections now is nothing that moved', async () => {
  const site = new FakeSpecSite();
  site.epic = BEFORE;
  await new SpecDesk(site).generate();
  site.versions.edit(withoutMoved);
  site.epic = epicWith(['Refunds are booked once', MOVED], ['Payments API 3', MOVED]);
  expect((await new UpdateDesk(site).changes()).map(({ kind, ask }) => [kind, ask])).toEqual([
    ['insert', null],
  ]);
});
