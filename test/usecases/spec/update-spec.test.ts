import { type AdfNode } from '../../../src/domain/documents/adf';
import { bulletList, heading, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { anEpic } from '../../kit/an-epic';
import { CheckoutSpec, says } from '../../kit/checkout-spec';
import { type FakeSpecSite } from '../../kit/fakes/fake-spec-site';
import { choiceOf, type UpdateDesk } from '../../kit/update-desk';

const BOB = 'bob';
const LINKED = { key: 'SHOP-8', summary: 'Open', relation: 'relates to' };
let spec: CheckoutSpec;
let site: FakeSpecSite;
let desk: UpdateDesk;

beforeEach(async () => {
  spec = await CheckoutSpec.generated();
  ({ site, desk } = spec);
});

test('right after Generate nothing is new, and nothing is written', async () => {
  expect(await desk.changes()).toEqual([]);
  expect(await desk.press()).toMatchObject({ kind: 'nothing-written' });
  expect(spec.messages()).toEqual(['']);
});

test('what the issue says now gets onto the page, what people wrote stays, and then nothing is new', async () => {
  spec.typed('A note of ours.');
  site.epic = says('Pay by card', 'Pay by invoice');
  expect(await desk.press({ viewerId: BOB })).toMatchObject({ kind: 'updated' });
  expect(spec.pageWords()).toContain('Pay by invoice');
  expect(spec.pageWords()).toContain('A note of ours.');
  expect(spec.messages().at(-1)).toBe('Updated from SHOP-1 by Lockstep [ls:a1]');
  expect(spec.updates()).toMatchObject([{ actorId: BOB, issueId: '10001', op: 'a1', pageVersion: 3 }]);
  expect(await desk.changes()).toEqual([]);
  expect(site.bases.stored.size).toBe(1);
});

test('that the issue got a security level is no news for the page, and told with what is', async () => {
  site.epic = { ...anEpic(says('Pay by card')), secured: true };
  expect(await desk.checked()).toMatchObject({ secured: true });
  expect(await desk.changes()).toEqual([]);
});

test('what people wrote between the preview and the button stays', async () => {
  site.epic = says('Pay by card', 'Pay by invoice');
  const choice = choiceOf(await desk.changes());
  spec.typed('Written meanwhile.');
  expect(await desk.update(choice)).toMatchObject({ kind: 'updated' });
  expect(spec.pageWords()).toContain('Written meanwhile.');
  expect(spec.pageWords()).toContain('Pay by invoice');
});

test('nothing is written when the issue has changed since the preview', async () => {
  site.epic = says('Pay by card', 'Pay by invoice');
  const choice = choiceOf(await desk.changes());
  site.epic = says('Pay by card', 'Pay by bank transfer');
  expect(await desk.update(choice)).toMatchObject({ kind: 'changed-meanwhile' });
  expect(spec.messages()).toEqual(['']);
});

test('a sentence that both sides changed is asked about, and kept unless somebody chooses otherwise', async () => {
  spec.reworded('Pay by card', 'Pay by any card');
  site.epic = says('Pay by credit card');
  const changes = await desk.changes();
  expect(changes.map(({ ask }) => ask)).toEqual(changes.map(() => 'both-changed'));
  expect(await desk.press()).toMatchObject({ kind: 'nothing-written' });
  expect(spec.pageWords()).toContain('Pay by any card');
  expect(await desk.changes()).toEqual(changes);

  expect(await desk.update(choiceOf(changes, { keep: () => true }))).toMatchObject({
    kind: 'nothing-written',
  });
  expect(await desk.changes()).toEqual([]);
  expect(spec.messages()).toHaveLength(2);

  site.epic = says('Pay by debit card');
  const again = await desk.changes();
  expect(again).not.toEqual([]);
  expect(await desk.update(choiceOf(again, { take: () => true }))).toMatchObject({ kind: 'updated' });
  expect(spec.pageWords()).toContain('Pay by debit card');
  expect(spec.pageWords()).not.toContain('Pay by any card');
});

test('a change that was not chosen is offered again', async () => {
  site.epic = { ...says('Pay by card'), components: ['Shop'], priority: 'High' };
  const { plan } = await desk.checked();
  const [first, second] = plan.sections.filter(({ changes }) => changes.length > 0);
  expect(await desk.update(choiceOf(second?.changes ?? []))).toMatchObject({ kind: 'updated' });
  expect(first?.changes.length).toBeGreaterThan(0);
  expect(await desk.changes()).toEqual(first?.changes);
});

test('a section that people took off the page is put back only by somebody who wants it', async () => {
  site.versions.edit((body) => {
    const document = JSON.parse(body) as { content: AdfNode[] };
    const at = document.content.findIndex((node) => plainText(node) === 'Acceptance criteria');
    document.content.splice(at, 2);
    return JSON.stringify(document);
  });
  expect(await desk.changes()).toEqual([]);
  site.epic = says('Pay by card', 'Pay by invoice');
  const changes = await desk.changes();
  expect(changes).toMatchObject([{ kind: 'section', ask: 'removed-here' }]);
  await desk.press();
  expect(spec.pageWords()).not.toContain('Pay by invoice');
  expect(await desk.update(choiceOf(changes, { take: () => true }), { op: 'a2' })).toMatchObject({
    kind: 'updated',
  });
  expect(spec.pageWords()).toMatch(/User story.*Acceptance criteria.*Pay by invoice.*Design/);
  expect(await desk.changes()).toEqual([]);
});

test.each([
  { rule: 'with the issue’s summary', pageTitle: undefined, ask: null },
  { rule: 'unless people gave it another, who are asked', pageTitle: 'Our checkout', ask: 'renamed' },
])('the page is renamed $rule', async ({ pageTitle, ask }) => {
  if (pageTitle !== undefined) site.versions.edit((body) => body, pageTitle);
  site.epic = { ...says('Pay by card'), summary: 'Fastest checkout' };
  const changes = await desk.changes();
  expect(changes).toMatchObject([{ kind: 'title', ask }]);
  expect(await desk.update(choiceOf(changes, { take: () => true }))).toMatchObject({
    kind: 'updated',
    page: { title: 'Fastest checkout - Product Spec' },
  });
  expect(site.pages[0]?.title).toBe('Fastest checkout - Product Spec');
  expect(await desk.changes()).toEqual([]);
});

test('an issue that falls silent empties no section without asking', async () => {
  site.epic = anEpic();
  const changes = await desk.changes();
  expect(changes.map(({ ask }) => ask)).toEqual(changes.map(() => 'would-empty'));
  expect(changes.length).toBeGreaterThan(0);
});

test.each([
  {
    rule: 'an issue that is no longer seen is taken off only by somebody who wants it',
    left: [],
    ask: 'perhaps-hidden',
  },
  {
    rule: 'new words for a link are safe',
    left: [{ key: 'SHOP-9', summary: 'Hidden', relation: 'relates to' }],
    ask: null,
  },
])('linked issues: $rule', async ({ left, ask }) => {
  const links = [{ key: 'SHOP-9', summary: 'Hidden', relation: 'is blocked by' }, LINKED];
  site.epic = { ...says('Pay by card'), links };
  await desk.press();
  site.epic = { ...site.epic, links: [...left, LINKED] };
  expect((await desk.changes()).map((change) => change.ask)).toEqual([ask]);
  await desk.press({ op: 'a2' });
  expect(site.pages[0]?.body).toContain('/browse/SHOP-9');
  expect((await desk.changes()).length).toBe(ask === null ? 0 : 1);
});

test.each<{ rule: string; given: () => void; why: string; size?: number }>([
  { rule: 'an issue that cannot be seen', given: () => (site.epic = null), why: 'not-visible' },
  {
    rule: 'an issue that can have no children any more',
    given: () => (site.epic = anEpic({ hierarchyLevel: 0 })),
    why: 'no-children-possible',
  },
  { rule: 'an issue without a spec', given: () => (site.job = null), why: 'no-spec' },
  { rule: 'a page that is gone or hidden', given: () => site.pages.splice(0), why: 'page-not-visible' },
  {
    rule: 'a page in the trash',
    given: () => {
      site.pages.forEach((page) => (page.trashed = true));
    },
    why: 'page-trashed',
  },
  {
    rule: 'a page whose text is no document',
    given: () => {
      site.versions.edit(() => '{"type":"doc","type":"doc"}');
    },
    why: 'page-unreadable',
  },
  {
    rule: 'a page of more than 5 MB',
    given: () => {
      spec.typed('x'.repeat(5 * 1024 * 1024));
    },
    why: 'page-too-large',
    size: expect.closeTo(5 * 1024 * 1024, -5) as number,
  },
  {
    rule: 'a page of more than 50,000 nodes',
    given: () => {
      const node = '{"type":"paragraph"}';
      site.versions.edit((body) => body.replace(/\]\}$/, `,${Array(50_000).fill(node).join()}]}`));
    },
    why: 'page-too-many-nodes',
    size: expect.closeTo(50_040, -2) as number,
  },
])('$rule is not compared, and says so', async ({ given, why, size }) => {
  given();
  const expected = { kind: 'no-update', why, ...(size !== undefined && { size }) };
  expect(await desk.check()).toEqual(expected);
  const nothing = { accepted: new Set<string>(), kept: new Set<string>() };
  expect(await desk.update(nothing)).toEqual(expected);
});

test('whoever cannot see the issue does not learn whether it has a spec', async () => {
  site.epic = null;
  const withSpec = await desk.check();
  site.job = null;
  expect(await desk.check()).toEqual(withSpec);
});

test('whoever may not edit the page sees what is new and changes nothing', async () => {
  site.epic = says('Pay by card', 'Pay by invoice');
  site.versions.mayEdit = false;
  expect(await desk.checked()).toMatchObject({ page: { mayEdit: false } });
  const before = site.bases.stored.size;
  expect(await desk.press()).toEqual({ kind: 'refused', why: 'may-not-edit' });
  expect(spec.messages()).toEqual(['']);
  expect(site.bases.stored.size).toBe(before);
});

describe('without a base', () => {
  beforeEach(() => {
    site.forgetBase();
  });

  test('the first version tells what Lockstep wrote', async () => {
    spec.typed('A note of ours.');
    site.epic = says('Pay by card', 'Pay by invoice');
    expect((await desk.changes()).map(({ ask }) => ask)).not.toContain('no-base');
    expect(site.job?.job.base).toMatchObject({ versionNumber: 1 });
    await desk.press();
    expect(spec.pageWords()).toContain('Pay by invoice');
    expect(spec.pageWords()).toContain('A note of ours.');
  });

  test('of a live doc the first version tells nothing: people may have written in it', async () => {
    site.versions.editLive((text) => text.replace('Pay by card', 'Pay by card or cash'));
    site.epic = says('Pay by invoice');
    expect((await desk.changes()).map(({ ask }) => ask)).not.toContain(null);
    expect(site.job?.job.base).toBeNull();
  });

  test('on a page that people wrote every difference is asked, and what is missing is offered', async () => {
    site.versions.edit(() =>
      JSON.stringify({
        type: 'doc',
        version: 1,
        content: [heading(2, text('Acceptance criteria')), bulletList([[text('Pay in cash')]])],
      }),
    );
    site.epic = { ...says('Pay by card'), priority: 'High' };
    const changes = await desk.changes();
    expect(changes.length).toBeGreaterThan(1);
    expect(changes.map(({ ask }) => ask)).toEqual(changes.map(() => 'no-base'));
    expect(await desk.press()).toMatchObject({ kind: 'nothing-written' });
    expect(spec.pageWords()).toBe('Acceptance criteria Pay in cash');
  });

  test('a section that the page never had and nobody wanted is not offered again', async () => {
    const content = [heading(2, text('Acceptance criteria')), bulletList([[text('Pay by card')]])];
    site.versions.edit(() => JSON.stringify({ type: 'doc', version: 1, content }));
    site.epic = { ...says('Pay by card'), priority: 'High' };
    const [declined, ...open] = (await desk.changes()).filter(({ kind }) => kind === 'section');
    expect(open.length).toBeGreaterThan(0);
    await desk.update(choiceOf(declined === undefined ? [] : [declined], { keep: () => true }));
    const again = await desk.changes();
    expect(again).toEqual(expect.arrayContaining(open));
    expect(again).not.toContainEqual(declined);
  });

  test('what was kept is not asked again while another question of its section is open', async () => {
    site.versions.edit(() =>
      JSON.stringify({
        type: 'doc',
        version: 1,
        content: [heading(2, text('Acceptance criteria')), bulletList([[text('Delivered at night')]])],
      }),
    );
    site.epic = says('Pay by card', 'Refunds within a day');
    const [kept, ...open] = (await desk.changes()).filter(({ kind }) => kind !== 'section');
    expect(open.length).toBeGreaterThan(0);
    await desk.update(choiceOf(kept === undefined ? [] : [kept], { keep: () => true }));
    const again = await desk.changes();
    expect(again).toEqual(expect.arrayContaining(open));
    expect(again).not.toContainEqual(kept);
  });
});

test('spaces alone that the issue has more of are nothing new, also of a section that is not on the page', async () => {
  site.epic = says('Pay  by card ');
  expect(await desk.changes()).toEqual([]);
  site.versions.edit((body) => {
    const page = JSON.parse(body) as { content: AdfNode[] };
    const at = page.content.findIndex((block) => plainText(block) === 'Acceptance criteria');
    return JSON.stringify({ ...page, content: page.content.toSpliced(at, 2) });
  });
  expect(await desk.changes()).toEqual([]);
});
