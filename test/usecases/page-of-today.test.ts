import { type StatusReport } from '../../src/domain/reports/status-report';
import { type PageGlance } from '../../src/ports/pages/page-reader';
import { PlatformError } from '../../src/ports/platform-error';
import { pageOfToday } from '../../src/usecases/status-reports/page-of-today';

const report = (pageId: string) => ({ slot: { page: { pageId, title: '', path: '' } } }) as StatusReport;
const glanced = <K extends 'page' | 'trashed'>(kind: K, title: string, mayEdit: boolean) => ({
  kind,
  title,
  path: `/p/${title}`,
  mayEdit,
  ...{ base: '', spaceId: '7', parentId: null, updatedAt: 0, isLive: false, mark: null, isReport: true },
  pinnedTo: [],
});
const named = (title: string, mayEdit = true): PageGlance => glanced('page', title, mayEdit);
const trashed = (title: string): PageGlance => glanced('trashed', title, true);

/** What is found among the newest of these pages, and how many were asked for at once, one time after the other. */
async function among(pages: Readonly<Record<string, PageGlance>>) {
  const asked: number[] = [];
  let together = 0;
  const glance = async (pageId: string): Promise<PageGlance> => {
    together += 1;
    await Promise.resolve();
    if (together > 0) asked.push(together);
    together = 0;
    const seen = pages[pageId];
    if (seen === undefined) throw new PlatformError('unavailable', 'test');
    return seen;
  };
  const found = await pageOfToday({ glance }, ['1', '2', '3', '4', '5', '6'].map(report));
  return { ...found, asked };
}

const LOCKED = named('locked', false);

test('the newest page is asked for alone, and mostly is the one', async () => {
  expect(await among({ 1: named('mine') })).toEqual({
    ...{ today: { pageId: '1', title: 'mine', path: '/wiki/p/mine' }, trashedTitle: null },
    asked: [1],
  });
});

test('else four more are looked at side by side, and the newest of them that may be written is it', async () => {
  const pages = { 1: LOCKED, 2: trashed('gone'), 4: named('mine'), 5: named('older'), 6: named('oldest') };
  expect(await among(pages)).toMatchObject({ today: { pageId: '4' }, trashedTitle: null, asked: [1, 4] });
});

test('where none may be written, the newest in the trash is told', async () => {
  expect(
    await among({ 1: LOCKED, 2: trashed('gone'), 3: trashed('older'), 6: named('oldest') }),
  ).toMatchObject({
    today: null,
    trashedTitle: 'gone',
  });
});
