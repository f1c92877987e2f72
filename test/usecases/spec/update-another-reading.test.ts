import { anEpic } from '../../kit/an-epic';
import { CheckoutSpec, says } from '../../kit/checkout-spec';
import { choiceOf } from '../../kit/update-desk';

const LINKED = { key: 'SHOP-8', summary: 'Open', relation: 'relates to' };
let spec: CheckoutSpec;

beforeEach(async () => {
  spec = await CheckoutSpec.generated(says('Pay by card', 'Pay by invoice'));
});

const lastBase = () => {
  const last = [...spec.site.bases.stored].at(-1);
  if (last === undefined) throw new Error('no base');
  return { op: last[0], base: last[1] };
};

/** As if the version of Lockstep that wrote the page had read the issue in another way. */
function readOtherwise(): void {
  const { op, base } = lastBase();
  const otherwise = JSON.stringify(base).replace('Pay by invoice', 'Invoices are paid');
  spec.site.bases.stored.set(op, JSON.parse(otherwise) as typeof base);
  spec.reworded('Pay by invoice', 'Invoices are paid');
}

test('where the issue tells what it did, another reading of it offers nothing and writes no version', async () => {
  readOtherwise();
  expect(await spec.desk.changes()).toEqual([]);
  expect(await spec.desk.press()).toMatchObject({ kind: 'nothing-written' });
  expect(spec.messages()).toHaveLength(2);
});

test('nor does it on a page that was updated and written on since', async () => {
  spec.site.epic = says('Pay by card', 'Pay by invoice', 'Refunds within a day');
  await spec.desk.press();
  readOtherwise();
  spec.typed('A note of ours.');
  expect(await spec.desk.changes()).toEqual([]);
});

test('children, and the page that the issue names, are no news of what it tells', async () => {
  readOtherwise();
  const children = [{ issueId: '7', key: 'SHOP-7', summary: 'Pay' }];
  const namedSpec = null;
  spec.site.epic = anEpic({ ...says('Pay by card', 'Pay by invoice'), children, namedSpec });
  expect(await spec.desk.changes()).toEqual([]);
});

test.each([
  { rule: 'its text', given: says('Pay by card', 'Pay by invoice', 'Refunds') },
  { rule: 'a link', given: { ...says('Pay by card', 'Pay by invoice'), links: [LINKED] } },
  { rule: 'a field', given: { ...says('Pay by card', 'Pay by invoice'), priority: 'High' } },
])('where the issue has changed it is read as Lockstep reads it by now: $rule', async ({ given }) => {
  readOtherwise();
  spec.site.epic = given;
  expect(JSON.stringify(await spec.desk.changes())).toContain('Pay by invoice');
});

test('as long as something is left open, the issue is read anew', async () => {
  spec.reworded('Pay by card', 'Pay by any card');
  spec.site.epic = anEpic({ ...says('Pay by credit card', 'Pay by invoice'), priority: 'High' });
  await spec.desk.press();
  expect(lastBase().base.source).toBeNull();
  await spec.desk.update(choiceOf(await spec.desk.changes(), { keep: () => true }), { op: 'a2' });
  expect(lastBase().base.source).toEqual(expect.any(String));
});

test('a base that does not say what it was composed from is compared as it always was', async () => {
  readOtherwise();
  const { op, base } = lastBase();
  spec.site.bases.stored.set(op, { ...base, source: null });
  expect((await spec.desk.changes()).length).toBeGreaterThan(0);
});

test('what is learnt from a page does not say what it was composed from', async () => {
  spec.site.forgetBase();
  await spec.desk.changes();
  expect(lastBase().base.source).toBeNull();
});
