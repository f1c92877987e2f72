import { createReportPages } from '../../../src/adapters/confluence/report-pages';
import { createSpaceRights } from '../../../src/adapters/confluence/space-rights';
import { documentText, paragraph, text } from '../../../src/domain/documents/nodes';
import { type ReportPages } from '../../../src/ports/reports/report-pages';
import { EmulatedProducts } from '../../kit/emulated-products';
import { FakeReportPages } from '../../kit/fakes/fake-report-pages';

interface Ground {
  readonly pages: ReportPages;
  readonly spaceId: string;
  trash(pageId: string): Promise<void>;
  close(): Promise<void>;
}

function fakeGround(): Promise<Ground> {
  const pages = new FakeReportPages();
  const trash = (pageId: string) => {
    pages.putAway(pageId, 'trashed');
    return Promise.resolve();
  };
  return Promise.resolve({ pages, spaceId: 'S', trash, close: () => Promise.resolve() });
}

async function emulatedGround(): Promise<Ground> {
  const products = await EmulatedProducts.start();
  const { results } = (await products.rest('admin', 'GET', '/wiki/api/v2/spaces')) as {
    results: { id: string }[];
  };
  return {
    pages: createReportPages(products.requestAs('admin')),
    spaceId: results[0]?.id ?? '',
    trash: async (pageId) => {
      await products.rest('admin', 'DELETE', `/wiki/api/v2/pages/${pageId}`);
    },
    close: () => products.close(),
  };
}

const BODY = documentText([paragraph(text('First'))]);
const NEXT = documentText([paragraph(text('Second'))]);
const MARK = { scheduleId: 'weekly-1', slot: '2026-11-20', from: 1, to: 2 };

describe.each([
  ['the fake', fakeGround],
  ['the adapter on the emulated products', emulatedGround],
])('report pages, on %s', (_name, open) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await open();
  });
  afterAll(() => ground.close());

  const create = async (title: string, parentId: string | null = null) => {
    const { pages, spaceId } = ground;
    const outcome = await pages.create({ spaceId, parentId, title, body: BODY });
    if (outcome.kind !== 'created') throw new Error('not created');
    return outcome.page;
  };

  test('a page that was created is found by its exact title, with its body', async () => {
    const { pageId, path } = await create('Weekly update A');
    const { siteUrl, page } = await ground.pages.findByTitle(ground.spaceId, 'Weekly update A');
    expect(siteUrl).toMatch(/^https?:\/\/[^/]+$/);
    expect(page).toMatchObject({ pageId, path, versionNumber: 1 });
    expect(page?.body).toContain('First');
    expect((await ground.pages.findByTitle(ground.spaceId, 'Weekly update')).page).toBeNull();
  });

  test('a page says below which one it stands, made and read', async () => {
    const { pageId: above } = await create('Weekly updates');
    const { pageId, parentId } = await create('Weekly update I', above);
    const { pages } = await ground.pages.readAll([pageId]);
    expect([parentId, (await ground.pages.read(pageId))?.parentId, pages[0]?.parentId]).toEqual([
      above,
      above,
      above,
    ]);
  });

  test('a title is taken once', async () => {
    await create('Weekly update B');
    const { pages, spaceId } = ground;
    const again = await pages.create({ spaceId, parentId: null, title: 'Weekly update B', body: BODY });
    expect(again).toEqual({ kind: 'title-taken' });
  });

  test('only the version that was read is replaced', async () => {
    const { pageId } = await create('Weekly update C');
    const read = await ground.pages.read(pageId);
    if (read === null) throw new Error('not readable');
    expect(await ground.pages.update(read, NEXT, 'again')).toBe(true);
    expect(await ground.pages.update(read, BODY, 'too late')).toBe(false);
    expect(await ground.pages.read(pageId)).toMatchObject({ versionNumber: 2 });
    expect((await ground.pages.read(pageId))?.body).toContain('Second');
  });

  test('a mark is set, changed and read again', async () => {
    const { pageId } = await create('Weekly update D');
    expect(await ground.pages.mark(pageId)).toBeNull();
    const kept = await ground.pages.setMark(pageId, MARK, null);
    await ground.pages.setMark(pageId, { ...MARK, to: 3 }, kept);
    expect(await ground.pages.mark(pageId)).toMatchObject({ ...MARK, to: 3 });
    // What was kept is behind now, as after a lost answer.
    await ground.pages.setMark(pageId, { ...MARK, to: 4 }, kept);
    await ground.pages.setMark(pageId, { ...MARK, to: 5 }, { id: '987654321', versionNumber: 1 });
    expect(await ground.pages.mark(pageId)).toMatchObject({ ...MARK, to: 5 });
  });

  test('an earlier version keeps its document, and one that never was has none', async () => {
    const { pageId } = await create('Weekly update F');
    const read = await ground.pages.read(pageId);
    if (read === null) throw new Error('not readable');
    await ground.pages.update(read, NEXT, 'again');
    expect(await ground.pages.bodyOf(pageId, 1)).toContain('First');
    expect(await ground.pages.bodyOf(pageId, 2)).toContain('Second');
    expect(await ground.pages.bodyOf(pageId, 9)).toBeNull();
  });

  test('several pages are read with one call, and what is not there is left out', async () => {
    const { pageId: there } = await create('Weekly update G');
    const { pageId: trashed } = await create('Weekly update H');
    await ground.trash(trashed);
    const { siteUrl, pages } = await ground.pages.readAll([there, trashed, '987654321']);
    expect(siteUrl).toMatch(/^https?:\/\/[^/]+$/);
    expect(pages).toMatchObject([{ pageId: there, title: 'Weekly update G', versionNumber: 1 }]);
    expect(pages[0]?.body).toContain('First');
  });

  test('where a page is that is not found among others is told: in the trash, or nowhere', async () => {
    const { pages, spaceId } = ground;
    const { pageId } = await create('Weekly update W');
    expect(await pages.whereabouts(pageId)).toEqual({ spaceId, state: 'current' });
    await ground.trash(pageId);
    expect(await pages.whereabouts(pageId)).toEqual({ spaceId, state: 'trashed' });
    expect(await pages.whereabouts('987654321')).toBeNull();
  });

  test('a page in the trash is no page', async () => {
    const { pageId } = await create('Weekly update E');
    await ground.trash(pageId);
    expect(await ground.pages.read(pageId)).toBeNull();
    expect((await ground.pages.findByTitle(ground.spaceId, 'Weekly update E')).page).toBeNull();
  });
});

test('who may create pages in a space is the product’s answer, and a hidden space is a no', async () => {
  const products = await EmulatedProducts.start();
  const { results } = (await products.rest('admin', 'GET', '/wiki/api/v2/spaces')) as {
    results: { id: string }[];
  };
  const spaceId = results[0]?.id ?? '';
  expect(await createSpaceRights(products.requestAs('admin')).mayCreatePages(spaceId)).toBe(true);
  expect(await createSpaceRights(products.requestAs('admin')).mayCreatePages('999999')).toBe(false);
  await products.close();
});
