import { says } from '../../kit/checkout-spec';
import { FakeSpecSite } from '../../kit/fakes/fake-spec-site';
import { anOrder, SpecDesk } from '../../kit/spec-desk';
import { choiceOf, UpdateDesk } from '../../kit/update-desk';

const AFTER_ALL = 100;
let site: FakeSpecSite;
let desk: UpdateDesk;

beforeEach(async () => {
  site = new FakeSpecSite();
  site.epic = says('Pay by card');
  await new SpecDesk(site).generate(anOrder({ title: 'Faster checkout - Product Spec' }));
  desk = new UpdateDesk(site);
  site.epic = says('Pay by card', 'Pay by invoice');
  await desk.press();
});

const body = (): string => site.pages[0]?.body ?? '';

/** Somebody puts the page back to its first version. */
async function putBack(at: number): Promise<void> {
  const pageId = site.pages[0]?.pageId ?? '';
  const [first] = site.versions.of(pageId);
  site.versions.edit(() => first?.body ?? '');
  const link = { issueId: '10001', pageId };
  await site.links.record({ ...link, projectId: null, at: 0 });
  await site.links.note(link, 'page-reverted', at);
}

test('what went when a page was put back is asked about, until somebody has decided', async () => {
  await putBack(AFTER_ALL);
  expect(body()).not.toContain('Pay by invoice');
  const changes = await desk.changes();
  expect(changes.map(({ ask }) => ask)).toContain('no-base');
  expect(await desk.press({ op: 'b2' })).toMatchObject({ kind: 'nothing-written' });
  await desk.update(choiceOf(changes, { take: ({ ask }) => ask === 'no-base' }), { op: 'c3' });
  expect(body()).toContain('Pay by invoice');
});

test('a refused update decides nothing of what went when the page was put back', async () => {
  await putBack(20);
  desk.now = 30;
  site.versions.beforeWrite = () => {
    site.versions.mayEdit = false;
  };
  const take = ({ ask }: { readonly ask: string | null }) => ask === 'no-base';
  expect(await desk.update(choiceOf(await desk.changes(), { take }), { op: 'b2' })).toMatchObject({
    kind: 'refused',
  });
  site.versions.mayEdit = true;
  expect((await desk.changes()).map(({ ask }) => ask)).toContain('no-base');
});

test('what went when a page was put back is asked about, although nobody saw the end of the update before', async () => {
  site.epic = says('Pay by card', 'Pay by invoice', 'Pay in cash');
  desk.now = 10;
  await desk.pressUnseen('b2');
  await putBack(20);
  desk.now = 30;
  expect((await desk.changes()).map(({ ask }) => ask)).toContain('no-base');
  expect((await desk.changes()).map(({ ask }) => ask)).toContain('no-base');
});

test('a page that was put back before the last update is compared as any other', async () => {
  await putBack(0);
  expect(await desk.changes()).toEqual([]);
});
