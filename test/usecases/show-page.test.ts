import { type IssueCard } from '../../src/ports/issues/issue-cards';
import { type PageReader } from '../../src/ports/pages/page-reader';
import { PlatformError } from '../../src/ports/platform-error';
import { type SpecLinks } from '../../src/ports/spec/spec-links';
import { createIgnoreCopy } from '../../src/usecases/links/adopt/ignore-copy';
import { createShowPage } from '../../src/usecases/page/show-page';
import { FakeSpecLinks } from '../kit/fakes/fake-spec-links';
import { FakeSpecSite } from '../kit/fakes/fake-spec-site';
import { ISSUE, SpecDesk } from '../kit/spec-desk';

const CARD: IssueCard = {
  issueId: ISSUE,
  key: 'SHOP-1',
  projectId: '10000',
  hierarchyLevel: 1,
  secured: false,
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

const show = (id = pageId, pages = site.pageReader) =>
  createShowPage({
    pages,
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

test('who may only read the page is known before anything is offered', async () => {
  expect(await show()).toMatchObject({ kind: 'spec', mayEdit: true });
  site.change({ mayEdit: false });
  expect(await show()).toMatchObject({ kind: 'spec', mayEdit: false });
});

test('a page that nobody linked is no spec', async () => {
  site.addPage('Minutes');
  expect(await show(site.pages[1]?.pageId)).toMatchObject({ kind: 'no-spec' });
});

test('a copy carries the property of its original, and is told as a copy', async () => {
  site.addPage('Copy of the spec');
  const copy = site.pages[1];
  if (copy) copy.mark = site.pages[0]?.mark ?? null;
  expect(await show(copy?.pageId)).toMatchObject({ kind: 'copy', issue: { key: 'SHOP-1' }, ignored: 'no' });
});

describe('the note of a copy', () => {
  /** After the spec was made. */
  const AT = 1_700_000_000_001;
  let copyId: string;
  beforeEach(async () => {
    site.addPage('Copy of the spec');
    copyId = site.pages[1]?.pageId ?? '';
    await links.noteCopy({ issueId: ISSUE, pageId }, copyId, AT);
  });

  const note = { what: 'page-copied', at: AT, next: ['settle-news'] };
  const copy = { title: 'Copy of the spec', path: '/spaces/SHOP/pages/5001/x' };

  test('leads to it', async () => {
    expect(await show()).toMatchObject({ kind: 'spec', life: [{ ...note, copy }] });
  });

  test.each<{ rule: string; given: () => void }>([
    { rule: 'is hidden from the person', given: () => site.pages.splice(1) },
    {
      rule: 'is in the trash',
      given: () => {
        site.pages.slice(1).forEach((page) => {
          page.trashed = true;
        });
      },
    },
  ])('leads nowhere where the copy $rule', async ({ given }) => {
    given();
    expect(await show()).toHaveProperty('life', [note]);
  });

  test('stands without it while Confluence does not answer for the copy', async () => {
    const glance: PageReader['glance'] = (id) =>
      id === copyId ? Promise.reject(new PlatformError('unavailable', 'test')) : site.pageReader.glance(id);
    expect(await show(pageId, { glance })).toHaveProperty('life', [note]);
  });

  test('costs no read once somebody has read of it', async () => {
    const asked: string[] = [];
    const glance: PageReader['glance'] = (id) => {
      asked.push(id);
      return site.pageReader.glance(id);
    };
    await links.note({ issueId: ISSUE, pageId }, 'news-settled', AT + 1);
    expect(await show(pageId, { glance })).toHaveProperty('life', []);
    expect(asked).toEqual([pageId]);
  });
});

describe('ignoring a copy', () => {
  let copyId: string;
  beforeEach(() => {
    site.addPage('Copy of the spec');
    const copy = site.pages[1];
    if (copy) copy.mark = site.pages[0]?.mark ?? null;
    copyId = copy?.pageId ?? '';
  });
  const unmarked = (): string => {
    site.addPage('Minutes');
    return site.pages[2]?.pageId ?? '';
  };
  const ignore = (id = copyId, pages = site.pageReader) =>
    createIgnoreCopy({ pages, links, clock: { now: () => 5 } })(id);

  test('is remembered for this copy, and by the link of its original', async () => {
    expect(await ignore()).toEqual({ kind: 'ignored' });
    expect(await show(copyId)).toMatchObject({ kind: 'copy', ignored: 'yes' });
    expect(await links.find({ issueId: ISSUE, pageId })).toMatchObject({
      ignoredCopies: [copyId],
      seen: { 'copy-ignored': 5 },
    });
    site.addPage('Another copy');
    const another = site.pages[2];
    if (another) another.mark = site.pages[0]?.mark ?? null;
    expect(await show(another?.pageId)).toMatchObject({ kind: 'copy', ignored: 'no' });
  });

  test('is for who may edit the copy', async () => {
    const readOnly: PageReader = {
      glance: async (id) => {
        const page = await site.pageReader.glance(id);
        return page.kind === 'not-visible' ? page : { ...page, mayEdit: false };
      },
    };
    expect(await ignore(copyId, readOnly)).toEqual({ kind: 'may-not-edit' });
    expect(await show(copyId)).toMatchObject({ ignored: 'no' });
  });

  test.each([
    { rule: 'a spec is no copy', id: () => pageId },
    { rule: 'a page of another making is no copy', id: () => unmarked() },
    { rule: 'a page that cannot be seen is none', id: () => '404' },
  ])('$rule', async ({ id }) => {
    expect(await ignore(id())).toEqual({ kind: 'not-a-copy' });
  });

  test('needs a link that can remember it', async () => {
    links = new FakeSpecLinks();
    expect(await show(copyId)).toMatchObject({ kind: 'copy', ignored: 'unknown' });
    expect(await ignore()).toEqual({ kind: 'not-a-copy' });
  });
});
