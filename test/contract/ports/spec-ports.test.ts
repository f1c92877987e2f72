import { createSpaceReader } from '../../../src/adapters/confluence/space-reader';
import { createPageReader } from '../../../src/adapters/confluence/pages/page-reader';
import { createSpecPages } from '../../../src/adapters/confluence/spec/spec-pages';
import { createIssueReader } from '../../../src/adapters/jira/issues/issue-reader';
import { createIssueWriter } from '../../../src/adapters/jira/issues/issue-writer';
import { documentText, paragraph, smartLink, text } from '../../../src/domain/documents/nodes';
import { normalForm } from '../../../src/domain/documents/normal-form';
import { anchorsIn } from '../../../src/domain/documents/page/anchors-in';
import { commentBlocks } from '../../../src/domain/spec/spec-comment';
import { type SpecPage } from '../../../src/domain/spec/spec-job';
import { specPageBody } from '../../../src/domain/spec/spec-page';
import { composeSpec } from '../../../src/domain/spec/compose-spec';
import { productSpec } from '../../../src/domain/templates/product-spec';
import { type IssueReader } from '../../../src/ports/issues/issue-reader';
import { type IssueWriter } from '../../../src/ports/issues/issue-writer';
import { type PageReader } from '../../../src/ports/pages/page-reader';
import { type SpaceReader } from '../../../src/ports/pages/space-reader';
import { type SpecPages } from '../../../src/ports/spec/spec-pages';
import { EmulatedProducts } from '../../kit/emulated-products';
import { FakeSpecSite } from '../../kit/fakes/fake-spec-site';
import { SPEC_WORDS } from '../../kit/spec-words';
import { writingWords } from '../../kit/writing-words';

/** One epic with nothing written yet, and a person who may do everything with it. */
interface Ground {
  readonly issueId: string;
  readonly viewerId: string;
  readonly issues: IssueReader;
  readonly issueWriter: IssueWriter;
  readonly pages: SpecPages;
  readonly pageReader: PageReader;
  readonly spaces: SpaceReader;
  close(): Promise<void>;
}

async function fakeGround(): Promise<Ground> {
  const site = new FakeSpecSite();
  return Promise.resolve({
    issueId: '10001',
    viewerId: 'somebody',
    issues: site.issueReader,
    issueWriter: site.issueWriter,
    pages: site.specPages,
    pageReader: site.pageReader,
    spaces: site.spaceReader,
    close: () => Promise.resolve(),
  });
}

async function emulatedGround(): Promise<Ground> {
  const products = await EmulatedProducts.start();
  const request = products.requestAs('admin');
  const found = (await products.rest('admin', 'POST', '/rest/api/3/search/jql', {
    jql: 'issuetype = Epic ORDER BY key',
    fields: ['project', 'issuetype'],
    maxResults: 1,
  })) as { issues: { fields: { project: { id: string }; issuetype: { id: string } } }[] };
  const { project, issuetype } = found.issues[0]?.fields ?? { project: { id: '' }, issuetype: { id: '' } };
  const made = (await products.rest('admin', 'POST', '/rest/api/3/issue', {
    fields: { project: { id: project.id }, issuetype: { id: issuetype.id }, summary: 'A new epic' },
  })) as { id: string };
  const { accountId } = (await products.rest('admin', 'GET', '/rest/api/3/myself')) as { accountId: string };
  return {
    issueId: made.id,
    viewerId: accountId,
    issues: createIssueReader(request),
    issueWriter: createIssueWriter(request),
    pages: createSpecPages(request),
    pageReader: createPageReader(request),
    spaces: createSpaceReader(request),
    close: () => products.close(),
  };
}

const OP = '0123456789abcdef';
const OTHER_OP = 'fedcba9876543210';

describe.each([
  ['the fake', fakeGround],
  ['the adapters on the emulated products', emulatedGround],
])('the ports of a spec, on %s', (_name, open) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await open();
  }, 30_000);
  afterAll(async () => {
    await ground.close();
  });

  const newPage = async (title: string): Promise<SpecPage> => {
    const spaces = await ground.spaces.all();
    const spaceId = spaces[0]?.spaceId ?? '';
    const body = documentText([paragraph(text('x'))]);
    const outcome = await ground.pages.create({ spaceId, parentId: null, title, body });
    if (outcome.kind !== 'created') throw new Error(outcome.kind);
    return outcome.page;
  };

  test('an epic is seen with its rights, an unknown issue is not', async () => {
    const { issues, issueId } = ground;
    expect(await issues.glance(issueId)).toMatchObject({ issueId, hierarchyLevel: 1, namedSpec: null });
    expect(await issues.rights(issueId)).toEqual({ canEdit: true, canLink: true, canComment: true });
    expect(await issues.epic(issueId)).toMatchObject({ issueId, hierarchyLevel: 1, children: [] });
  });

  test('a page is created once for a title and found by it', async () => {
    const spaces = await ground.spaces.all();
    const spaceId = spaces[0]?.spaceId ?? '';
    const title = 'One & only “page”';
    expect(await ground.pages.withTitle(spaceId, title)).toBeNull();
    const page = await newPage(title);
    expect(await ground.pageReader.glance(page.pageId)).toMatchObject({
      kind: 'page',
      title,
      path: page.path,
    });
    const found = await ground.pages.withTitle(spaceId, title);
    expect(found).toMatchObject({ page });
    expect(await ground.pages.withId(page.pageId)).toEqual(found);
    expect(await ground.pages.withId('999999')).toBeNull();
    const again = await ground.pages.create({ spaceId, parentId: null, title, body: documentText([]) });
    expect(again.kind).toBe('not-accepted');
  });

  test('the space of one’s newest page is found again', async () => {
    const spaces = (await ground.spaces.all()).filter(({ isPersonal }) => !isPersonal);
    const last = spaces.at(-1) ?? null;
    const body = documentText([]);
    await ground.pages.create({ spaceId: last?.spaceId ?? '', parentId: null, title: 'Newest', body });
    expect(await ground.spaces.lastUsed()).toEqual(last);
    const recent = await ground.spaces.recentPages(ground.viewerId);
    expect(recent.find(({ isOwn }) => isOwn)?.space).toEqual(last);
    expect(recent.some(({ space }) => space.isPersonal)).toBe(false);
  });

  test('the body of a whole spec is taken, and its anchors come back', async () => {
    const epic = await ground.issues.epic(ground.issueId);
    if (epic === null) throw new Error('no epic');
    const spaces = await ground.spaces.all();
    const spaceId = spaces[0]?.spaceId ?? '';
    const siteUrl = 'https://site.example';
    const body = specPageBody(
      OP,
      composeSpec(
        epic,
        { siteUrl, cloudId: 'c' },
        productSpec(SPEC_WORDS.en),
        writingWords(epic.description),
      ),
    );
    const made = await ground.pages.create({ spaceId, parentId: null, title: 'Whole', body });
    expect(made.kind).toBe('created');
    const stored = await ground.pages.withTitle(spaceId, 'Whole');
    expect(anchorsIn(stored?.body ?? '')).toEqual(anchorsIn(body));
  });

  test('a place that does not exist is refused', async () => {
    const outcome = await ground.pages.create({
      spaceId: '999999',
      parentId: null,
      title: 'x',
      body: documentText([]),
    });
    expect(outcome).toEqual({ kind: 'place-refused' });
    expect(await ground.spaces.one('999999')).toBeNull();
    expect(await ground.pageReader.glance('999999')).toEqual({ kind: 'not-visible' });
  });

  test('marks and links end the same when they are written twice', async () => {
    const { issueWriter, pages, issues, issueId } = ground;
    const page = await newPage('Linked');
    for (let time = 0; time < 2; time += 1) {
      await pages.mark(page.pageId, { issueId, sections: ['ls-overview-01234567'], madeFrom: null });
      await issueWriter.linkPage(issueId, page);
      await issueWriter.nameSpec(issueId, page);
    }
    const namedSpec = { pageId: page.pageId, path: page.path };
    expect(await issues.glance(issueId)).toMatchObject({ namedSpec });
    expect(await issues.epic(issueId)).toMatchObject({ namedSpec });
  });

  test('a comment is known again by its operation', async () => {
    const { issueWriter, issueId } = ground;
    const page = await newPage('Commented');
    expect(await issueWriter.findComment(issueId, page, OP)).toBeNull();
    const said = commentBlocks(`${page.base}${page.path}`, 'created', 'ja');
    const commentId = await issueWriter.commentOn(issueId, said, OP);
    const found = await issueWriter.findComment(issueId, page, OP);
    expect(found).toMatchObject({ commentId, isEarlier: false });
    expect(normalForm(found?.blocks ?? [])).toBe(normalForm(said));
  });

  test('a comment of an earlier operation is known by its words about the page, whatever it is called', async () => {
    const { issueWriter, issueId } = ground;
    const page = await newPage('Commented before');
    const url = `${page.base}${page.path}`;
    const elsewhere = `${page.base}/spaces/ENG/pages/999998`;
    const aboutAnother = await issueWriter.commentOn(issueId, commentBlocks(elsewhere, 'created', 'en'), OP);
    const link = smartLink(url);
    await issueWriter.commentOn(issueId, [paragraph(text('Product spec: '), link, text(' · wrong'))], OP);
    expect((await issueWriter.findComment(issueId, page, OTHER_OP))?.commentId).toBe(aboutAnother);
    const commentId = await issueWriter.commentOn(issueId, commentBlocks(url, 'updated', 'de'), OP);
    await issueWriter.commentOn(issueId, [paragraph(text('See '), link)], OP);
    const renamed = { ...page, path: page.path.replace(/[^/]*$/, 'Other') };
    const found = await issueWriter.findComment(issueId, renamed, OTHER_OP);
    expect(found).toMatchObject({ commentId, isEarlier: true });
    const other = { ...page, pageId: '999999' };
    const former = await issueWriter.findComment(issueId, other, OTHER_OP);
    expect(former).toMatchObject({ commentId, isEarlier: true });
  });

  test('what *Unlink* leaves on the issue says no more than which comment may be there', async () => {
    const { issueWriter, issues, issueId } = ground;
    const page = await newPage('Named and forgotten');
    for (const unlinked of [{ commentId: '10123' }, { commentId: null }, null]) {
      await issueWriter.nameSpec(issueId, page);
      await issueWriter.forgetSpec(issueId, '999999', unlinked);
      expect(await issues.epic(issueId)).toMatchObject({ namedSpec: { pageId: page.pageId } });
      await issueWriter.forgetSpec(issueId, page.pageId, unlinked);
      await issueWriter.forgetSpec(issueId, page.pageId, unlinked);
      expect(await issues.epic(issueId)).toMatchObject({ namedSpec: null, unlinked });
    }
  });

  test('a comment is edited in its place, and one that is gone is not there', async () => {
    const { issueWriter, issueId } = ground;
    const page = await newPage('Commented again');
    const url = `${page.base}${page.path}`;
    const commentId = await issueWriter.commentOn(issueId, commentBlocks(url, 'created', 'en'), OP);
    const news = commentBlocks(url, 'updated', 'en');
    await issueWriter.editComment(issueId, commentId ?? '', news);
    const read = await issueWriter.readComment(issueId, commentId ?? '');
    expect(read).toMatchObject({ commentId });
    expect(normalForm(read?.blocks ?? [])).toBe(normalForm(news));
    expect(await issueWriter.readComment(issueId, '999999')).toBeNull();
    await expect(issueWriter.editComment(issueId, '999999', news)).rejects.toMatchObject({
      kind: 'not-found',
    });
  });
});
