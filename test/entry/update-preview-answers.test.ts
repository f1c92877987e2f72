import { type AdfNode } from '../../src/domain/documents/adf';
import { type UpdatePreview } from '../../src/contract/spec/spec-update';
import { toUpdatePreviewAnswer } from '../../src/entry/resolvers/spec/update-preview-answers';
import { table } from '../../src/domain/documents/table';
import { text as words } from '../../src/domain/documents/nodes';
import { toUpdateSpecAnswer } from '../../src/entry/resolvers/spec/spec-update-answers';
import { choiceOf } from '../kit/update-desk';
import { type ToldChange, toldUpdate } from '../../static/issue/update/told-update';
import { CheckoutSpec } from '../kit/checkout-spec';
import { bulletItem, CRITERIA, type Edit, epic, items, list, points, section } from '../kit/team-edits';

const passkey: Edit = items(([first, , third]) =>
  [first, bulletItem('Log in with a passkey'), third].filter((item) => item !== undefined),
);

async function views(edit: Edit, now: AdfNode): Promise<readonly ToldChange[]> {
  return toldUpdate(await answerTo(edit, now)).sections.flatMap((section) => section.changes);
}

async function answerTo(edit: Edit, now: AdfNode): Promise<UpdatePreview> {
  const spec = await CheckoutSpec.generated(epic({}));
  spec.site.versions.edit((body) => {
    const document = JSON.parse(body) as { content: readonly AdfNode[] };
    return JSON.stringify({ ...document, content: edit(document.content) });
  });
  spec.site.epic = epic({ criteria: now });
  const answer = toUpdatePreviewAnswer(await spec.desk.check(), true);
  if (answer.kind === 'no-update') throw new Error(answer.why);
  return answer;
}

const textOf = (parts: ToldChange['words']): string => parts.map(({ text }) => text).join('');

/** What the dialog tells of each change: the reason it asks for, and what both sides said before. */
async function told(now: AdfNode): Promise<readonly string[]> {
  const changes = await views(passkey, now);
  return changes.map(({ ask, was }) => `${ask ?? 'safe'}: ${textOf(was)}`);
}

test.each([
  {
    question: 'a point that the issue rewords and people replaced',
    now: points('Pay by card', 'Pay by monthly invoice', 'Ship in a day'),
    expected: ['rewritten-here: Pay by invoice'],
  },
  {
    question: 'a point that the issue drops and people replaced',
    now: points('Pay by card', 'Ship in a day'),
    expected: ['rewritten-here: Pay by invoice'],
  },
  {
    question: 'what only the issue says anew, which asks nothing',
    now: points('Pay by card', 'Pay by invoice', 'Ship in a day', 'Ship by bike'),
    expected: ['safe: '],
  },
])('tells what both sides said before of $question', async ({ now, expected }) => {
  expect(await told(now)).toEqual(expected);
});

test('a question about what people may have told anew shows what they wrote, which stays', async () => {
  const edit = items(() => ['Mit Karte', 'Mit Gutschein', 'Auf Rechnung', 'Ship in a day'].map(bulletItem));
  const now = points('Pay by credit card', 'Pay by invoice', 'Ship in a day');
  const [change] = await views(edit, now);
  expect(change).toMatchObject({ kind: 'insert', ask: 'rewritten-here' });
  expect(textOf(change?.was ?? [])).toBe('Pay by card');
  expect(textOf(change?.words ?? [])).toBe('Mit Karte\nMit Gutschein\nAuf Rechnung\nPay by credit card');
  const added = change?.words.filter(({ kind }) => kind !== 'same');
  expect(added).toEqual([{ kind: 'added', text: 'Pay by credit card' }]);
});

test('what people wrote goes to the browser once, however many changes are shown beside it', async () => {
  const edit = items(() => ['Mit Karte', 'Mit Gutschein', 'Auf Rechnung', 'Zu Fuß'].map(bulletItem));
  const answer = await answerTo(edit, points('Pay by credit card', 'Pay by mail', 'Ship in a day'));
  const [section] = answer.sections;
  expect(section?.changes.map(({ instead }) => instead)).toEqual([
    [0, 1, 2, 3],
    [0, 1, 2, 3],
  ]);
  expect(section?.peoples).toHaveLength(4);
});

test('of a point that the issue dropped all that people wrote there is shown, and nothing of it goes', async () => {
  const edit = items(() => ['Mit Karte', 'Mit Gutschein', 'Auf Rechnung', 'Ship in a day'].map(bulletItem));
  const [change] = await views(edit, points('Pay by invoice', 'Ship in a day'));
  expect(change).toMatchObject({ kind: 'remove', ask: 'rewritten-here' });
  expect(textOf(change?.was ?? [])).toBe('Pay by card');
  expect(textOf(change?.words ?? [])).toBe('Mit Karte\nMit Gutschein\nAuf Rechnung\n');
  expect(change?.words.every(({ kind }) => kind === 'same')).toBe(true);
});

test('a whole section that is asked about is shown in lines, its points with their marks', async () => {
  const changes = await views(
    section(CRITERIA, () => []),
    points('Pay by card', 'Ship in a day'),
  );
  const asked = changes.find(({ kind }) => kind === 'section');
  expect(textOf(asked?.words ?? [])).toBe('Acceptance criteria\n• Pay by card\n• Ship in a day');
});

const OWNED = ['Pay by card', 'Pay by invoice', 'Ship in a day'].map((line) => [
  [words(line)],
  [words('Ada')],
]);

test('of a list that people made a table with more in it nothing is told that nobody said before', async () => {
  const edit = list(() => [table(['Criterion', 'Owner'], OWNED)]);
  const changes = await views(edit, points('Pay by card', 'Pay by invoice', 'Ship in two days'));
  expect(changes.map(({ ask, was }) => `${ask ?? 'safe'}: ${textOf(was)}`)).toEqual(['safe: ']);
});

const comments = (...ids: readonly string[]) =>
  ids.map((id) => ({ type: 'annotation', attrs: { id, annotationType: 'inlineComment' } }));

test('comments that go with a point are told before it goes, and counted afterwards', async () => {
  const spec = await CheckoutSpec.generated(epic({}));
  const [invoice, marks] = ['"text":"Pay by invoice"', JSON.stringify(comments('c1', 'c2'))];
  spec.site.versions.edit((body) =>
    body
      .replace(invoice, `${invoice},"marks":${marks}`)
      .replace('"text":"Ship in a day"', `"text":"Ship in a day","marks":${JSON.stringify(comments('c3'))}`),
  );
  spec.site.epic = epic({ criteria: points('Pay by card', 'Ship in a day', 'Ship by bike') });
  const answer = toUpdatePreviewAnswer(await spec.desk.check(), true);
  const shown = answer.kind === 'no-update' ? [] : answer.sections.flatMap(({ changes }) => changes);
  expect(shown.map(({ kind, commentsLost }) => [kind, commentsLost])).toEqual([
    ['remove', 2],
    ['insert', 0],
  ]);
  const all = choiceOf(await spec.desk.changes(), { take: () => true });
  const outcome = toUpdateSpecAnswer(await spec.desk.update(all));
  expect(outcome).toMatchObject({ kind: 'updated', commentsKept: 1, commentsLost: 2 });
});
