import { type AdfNode } from '../../src/domain/documents/adf';
import { toUpdatePreviewAnswer } from '../../src/entry/resolvers/spec/update-preview-answers';
import { CheckoutSpec } from '../kit/checkout-spec';
import { bulletItem, type Edit, epic, items, points } from '../kit/team-edits';

const passkey: Edit = items(([first, , third]) =>
  [first, bulletItem('Log in with a passkey'), third].filter((item) => item !== undefined),
);

/** What the dialog tells of each change: the reason it asks for, and what both sides said before. */
async function told(now: AdfNode): Promise<readonly string[]> {
  const spec = await CheckoutSpec.generated(epic({}));
  spec.site.versions.edit((body) => {
    const document = JSON.parse(body) as { content: readonly AdfNode[] };
    return JSON.stringify({ ...document, content: passkey(document.content) });
  });
  spec.site.epic = epic({ criteria: now });
  const answer = toUpdatePreviewAnswer(await spec.desk.check());
  if (answer.kind === 'no-update') throw new Error(answer.why);
  const changes = answer.sections.flatMap((section) => section.changes);
  return changes.map(({ ask, was }) => `${ask ?? 'safe'}: ${was.map(({ text }) => text).join('')}`);
}

test.each([
  {
    question: 'a point that the issue rewords and people replaced',
    now: points('Pay by card', 'Pay by monthly invoice', 'Ship in a day'),
    expected: ['both-changed: Pay by invoice'],
  },
  {
    question: 'a point that the issue drops and people replaced',
    now: points('Pay by card', 'Ship in a day'),
    expected: ['changed-here: Pay by invoice'],
  },
  {
    question: 'what only the issue says anew, which asks nothing',
    now: points('Pay by card', 'Pay by invoice', 'Ship in a day', 'Ship by bike'),
    expected: ['safe: '],
  },
])('tells what both sides said before of $question', async ({ now, expected }) => {
  expect(await told(now)).toEqual(expected);
});
