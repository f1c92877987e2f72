import { sha256 } from '../../src/adapters/hash/sha256';
import { en } from '../../src/domain/reports/words/en';
import { type ReportWords } from '../../src/domain/reports/words/report-words';
import { createKeepIndex, type IndexPlace } from '../../src/usecases/reports/list/keep-index';
import { FakeAudit, neverThrowing } from './fakes/fake-audit';
import { FakeReportPages } from './fakes/fake-report-pages';
import { TroubledRun } from './trouble';

const PLACE: IndexPlace = {
  projectId: '10000',
  projectName: 'Apollo',
  spaceId: 'S',
  parentId: null,
  words: en,
  op: '0123456789abcdef',
};
/** What the list says of the report of a day in November. */
export const entry = (n: number, completed = n, replaced?: string) => ({
  replaced,
  pageId: `5${String(n)}`,
  title: `Weekly update ABC 2026-11-${String(n)}`,
  url: `https://example.atlassian.net/wiki/spaces/S/pages/5${String(n)}/Weekly`,
  from: `2026-11-${String(n - 7).padStart(2, '0')}`,
  to: `2026-11-${String(n)}`,
  counts: { completed, inProgress: 1, blocked: 2, other: 3 },
  locale: en.locale,
});

/** A project whose reports come out one by one, and are listed. */
export function anIndexDesk(words: ReportWords = en) {
  const place = { ...PLACE, words };
  const pages = new FakeReportPages();
  const audit = new FakeAudit();
  const known = new Map<string, string>();
  let listedIn: number | null = null;
  const indexes = {
    find: (projectId: string, spaceId: string) =>
      Promise.resolve(known.get(`${projectId} ${spaceId}`) ?? null),
    remember: (projectId: string, spaceId: string, pageId: string) => {
      known.set(`${projectId} ${spaceId}`, pageId);
      return Promise.resolve();
    },
  };
  const marked = {
    find: (): Promise<string | null> =>
      Promise.resolve([...pages.indexes].find((id) => pages.pages.has(id)) ?? null),
  };
  const keeping = (run = new TroubledRun(0, 'throttled')) =>
    createKeepIndex({
      pages: run.port(pages),
      indexes: run.port(indexes),
      marked: run.port(marked),
      audit: neverThrowing(run.port(audit)),
      hash: sha256,
    });
  /** A report comes out: the index is opened, and lists it. */
  const publish = async (n: number, completed?: number, run?: TroubledRun): Promise<void> => {
    const keep = keeping(run);
    const pageId = await indexes.find(PLACE.projectId, PLACE.spaceId);
    const known = pageId === null ? null : await pages.read(pageId);
    const made = known === null ? await keep.make(place, pageId !== null) : null;
    const index = known ?? (made === 'hidden' ? null : (made?.page ?? null));
    if (index !== null) listedIn = await keep.list(place, index, entry(n, completed), listedIn);
  };
  const body = (): string => [...pages.pages.values()][0]?.body ?? '';
  return { pages, audit, known, publish, body };
}

/** The last days of the reports that are listed, from top to bottom. */
export const datesOn = (body: string): readonly string[] =>
  [...body.matchAll(/ – (\d{4}-\d{2}-\d{2})/g)].map(([, date]) => date ?? '');
