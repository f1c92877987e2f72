import { type AdfNode } from '../../../src/domain/documents/adf';
import { heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { table } from '../../../src/domain/documents/table';
import { type UpdateChange } from '../../../src/domain/update/update-change';
import { anEpic } from '../../kit/an-epic';
import { CheckoutSpec, says } from '../../kit/checkout-spec';
import { bulletItem } from '../../kit/team-edits';
import { choiceOf } from '../../kit/update-desk';

/** For instance `both-changed: Pay → Pay by card`. */
const inShort = ({ ask, before, after }: UpdateChange): string =>
  `${ask ?? 'safe'}: ${before ? plainText(before) : ''} → ${after ? plainText(after) : ''}`;

const news = async ({ desk }: CheckoutSpec): Promise<readonly string[]> =>
  (await desk.changes()).map(inShort);

/** The page with an item more at the end of its first list of items. */
const addedTo = (body: string, words: string): string => {
  const item = JSON.stringify(bulletItem(words));
  const list = body.indexOf('"bulletList"');
  const end = body.indexOf('}]}]}]}', list) + '}]}]}'.length;
  return `${body.slice(0, end)},${item}${body.slice(end)}`;
};

const CRITERIA = ['Pay by card', 'Pay by invoice', 'Ship in a day'];

/** The epic with the same criteria in another form. */
const inForm = (block: AdfNode) => anEpic({ description: [heading(2, text('Acceptance criteria')), block] });

const asTable = table(
  ['Criterion', 'Checked by'],
  CRITERIA.map((words) => [[text(words)], [text('Kim')]]),
);
const asSentences = paragraph(text(`${CRITERIA.join('. ')}.`));

test('what Lockstep wrote is not asked about while a question stays open', async () => {
  const spec = await CheckoutSpec.generated(says('Pay by card', 'Ship in a day'));
  spec.reworded('Ship in a day', 'Ship in one day');
  spec.site.epic = says('Pay by credit card', 'Ship within two days');
  await spec.desk.press({ op: 'a1' });
  spec.site.epic = says('Pay by any credit card', 'Ship within two days');
  expect(await news(spec)).toEqual([
    'safe: Pay by credit card → Pay by any credit card',
    'both-changed: Ship in one day → Ship within two days',
  ]);
});

test('what people changed of what an update wrote is theirs, though a question stayed open', async () => {
  const spec = await CheckoutSpec.generated(says('Pay by card', 'Ship in a day'));
  spec.reworded('Ship in a day', 'Ship in one day');
  spec.site.epic = says('Pay by credit card', 'Ship within two days');
  await spec.desk.press({ op: 'a1' });
  spec.reworded('Pay by credit card', 'Pay by credit card only');
  spec.site.epic = says('Pay by debit card', 'Ship within two days');
  expect(await news(spec)).toContain('safe: Pay by credit card only → Pay by debit card only');
});

test('a change that a person left out is offered as it was', async () => {
  const spec = await CheckoutSpec.generated(says('Pay by card', 'Ship in a day'));
  spec.site.epic = says('Pay by credit card', 'Ship within two days');
  const [first] = await spec.desk.changes();
  await spec.desk.update({ accepted: new Set([first?.id ?? '']), kept: new Set() });
  expect(await news(spec)).toEqual(['safe: Ship in a day → Ship within two days']);
});

describe.each([
  { form: 'a table', epic: inForm(asTable) },
  { form: 'sentences', epic: inForm(asSentences) },
])('a list that the issue tells in $form now, of which people reworded an item', ({ epic }) => {
  let spec: CheckoutSpec;
  const isOpen = ({ ask }: UpdateChange): boolean => ask !== null;
  beforeEach(async () => {
    spec = await CheckoutSpec.generated(says(...CRITERIA));
    spec.reworded('Pay by invoice', 'Invoices are due after 30 days');
    spec.site.epic = epic;
    await spec.desk.press({ op: 'a1' });
  });

  test('leaves that item on the page, and asks about it until somebody answers', async () => {
    for (const op of ['a2', 'a3']) {
      expect(await news(spec)).toEqual(['rewritten-here: Invoices are due after 30 days → ']);
      expect(await spec.desk.press({ op })).toMatchObject({ kind: 'nothing-written' });
    }
  });

  test.each([
    { answer: 'take', stays: false },
    { answer: 'keep', stays: true },
  ])('$answer ends the question', async ({ answer, stays }) => {
    await spec.desk.update(choiceOf(await spec.desk.changes(), { [answer]: isOpen }), { op: 'a2' });
    expect(spec.pageWords().includes('Invoices are due after 30 days')).toBe(stays);
    expect(await news(spec)).toEqual([]);
  });
});

test.each(['kept', 'accepted'] as const)(
  'what the issue dropped is asked once each where nobody can tell what it is on the page, and nothing goes when it is %s',
  async (verdict) => {
    const spec = await CheckoutSpec.generated(says(...CRITERIA, 'Ship by bike'));
    spec.reworded('Pay by card', 'Mit Karte');
    spec.reworded('Pay by invoice', 'Auf Rechnung');
    spec.reworded('Ship in a day', 'Heute da');
    spec.reworded('Ship by bike', 'Mit dem Rad');
    spec.site.versions.edit((body) => addedTo(body, 'Mit Gutschein'));
    spec.site.epic = says('Pay by card', 'Ship by bike');
    const asked = await spec.desk.changes();
    expect(asked.map(inShort)).toEqual(['rewritten-here:  → ', 'rewritten-here:  → ']);
    const ids = new Set(asked.map(({ id }) => id));
    expect(ids.size).toBe(2);
    const none: ReadonlySet<string> = new Set();
    const before = spec.pageWords();
    await spec.desk.update({ accepted: none, kept: none, [verdict]: ids });
    expect(spec.pageWords()).toBe(before);
    expect(await news(spec)).toEqual([]);
    spec.site.epic = says('Pay by card', 'Ship by bike', 'Ask Kim');
    expect(await news(spec)).toEqual(['safe:  → Ask Kim']);
  },
);
