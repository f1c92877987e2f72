import { type IssueCard } from '../../src/ports/issue-cards';
import { PlatformError } from '../../src/ports/platform-error';
import { type SpecLinks } from '../../src/ports/spec-links';
import { createShowPage } from '../../src/usecases/page/show-page';
import { FakeSpecLinks } from '../kit/fake-spec-links';
import { FakeSpecSite } from '../kit/fake-spec-site';
import { ISSUE, SpecDesk } from '../kit/spec-desk';

const CARD: IssueCard = {
  issueId: ISSUE,
  key: 'SHOP-1',
  projectId: '10000',
  hierarchyLevel: 1,
  summary: 'Checkout',
  typeName: 'Epic',
  statusName: 'In Progress',
  category: 'indeterminate',
  namedPageId: null,
};

let site: FakeSpecSite;
let pageId: string;
let links: SpecLinks;
let card: () => Promise<IssueCard | null>;

beforeEach(async () => {
  site = new FakeSpecSite();
  await new SpecDesk(site).generate();
  links = site.links;
  pageId = site.pages[0]?.pageId ?? '';
  card = () => Promise.resolve({ ...CARD, namedPageId: site.named?.pageId ?? null });
});

const show = (id = pageId) =>
  createShowPage({
    pages: site.pageReader,
    cards: { card: () => card() },
    jobs: site.jobs,
    links,
    clock: { now: () => 5 },
  })(id);

/** As if Lockstep's storage had been lost. */
function forget(): void {
  site.job = null;
  links = new FakeSpecLinks();
}

test('a spec page names its issue as Jira shows it', async () => {
  expect(await show()).toMatchObject({ kind: 'spec', mutual: true, issue: { kind: 'issue', key: 'SHOP-1' } });
});

test.each<{ rule: string; given: () => void; expected: object }>([
  {
    rule: 'a page that cannot be seen has nothing to tell',
    given: () => site.pages.splice(0),
    expected: { kind: 'not-visible' },
  },
  {
    rule: 'without storage, page and issue that name each other are enough',
    given: forget,
    expected: { kind: 'spec', mutual: true },
  },
  {
    rule: 'a page that alone says so is told apart',
    given: () => {
      forget();
      site.named = null;
    },
    expected: { kind: 'spec', mutual: false },
  },
  {
    rule: 'a page whose property people have removed is known by storage',
    given: () => {
      site.pages.forEach((page) => (page.mark = null));
    },
    expected: { kind: 'spec', mutual: true },
  },
  {
    rule: 'an issue that cannot be seen has no name',
    given: () => (card = () => Promise.resolve(null)),
    expected: { kind: 'spec', issue: { kind: 'not-visible' } },
  },
  {
    rule: 'somebody without Jira learns as much',
    given: () => (card = () => Promise.reject(new PlatformError('forbidden', 'test'))),
    expected: { kind: 'spec', issue: { kind: 'not-visible' } },
  },
  {
    rule: 'a Jira that does not answer is said',
    given: () => (card = () => Promise.reject(new PlatformError('unavailable', 'test'))),
    expected: { kind: 'spec', issue: { kind: 'unreachable' } },
  },
])('$rule', async ({ given, expected }) => {
  given();
  expect(await show()).toMatchObject(expected);
});

test('a page that nobody linked is no spec', async () => {
  site.addPage('Minutes');
  expect(await show(site.pages[1]?.pageId)).toMatchObject({ kind: 'no-spec' });
});

test('a copy carries the property of its original, and is told as a copy', async () => {
  site.addPage('Copy of the spec');
  const copy = site.pages[1];
  if (copy) copy.mark = site.pages[0]?.mark ?? null;
  expect(await show(copy?.pageId)).toMatchObject({ kind: 'copy', issue: { key: 'SHOP-1' } });
});
