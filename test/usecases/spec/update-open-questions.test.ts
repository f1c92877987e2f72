import { type AdfNode } from '../../../src/domain/documents/adf';
import { heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { table } from '../../../src/domain/documents/table';
import { type UpdateChange } from '../../../src/domain/update/update-change';
import { anEpic } from '../../kit/an-epic';
import { CheckoutSpec, says } from '../../kit/checkout-spec';
import { choiceOf } from '../../kit/update-desk';

/** For instance `both-changed: Pay → Pay by card`. */
const inShort = ({ ask, before, after }: UpdateChange): string =>
  `${ask ?? 'safe'}: ${before ? plainText(before) : ''} → ${after ? plainText(after) : ''}`;

const news = async ({ desk }: CheckoutSpec): Promise<readonly string[]> =>
  (await desk.changes()).map(inShort);

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
