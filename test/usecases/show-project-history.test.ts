import { APP_ACTOR, type AuditLine } from '../../src/domain/audit/audit-entry';
import { type AuditPage } from '../../src/ports/audit-log';
import { PlatformError } from '../../src/ports/platform-error';
import { createShowProjectHistory } from '../../src/usecases/audit/show-project-history';
import { anAuditLine } from '../kit/an-audit-line';

const PROJECT = { projectId: '10000', key: 'SHOP', name: 'Shop' };
const SEEN = {
  issueId: '1',
  projectId: '10000',
  key: 'SHOP-1',
  summary: 'Checkout',
  statusName: 'Open',
  category: 'new',
  hierarchyLevel: 1,
  secured: false,
} as const;

const aLine = (line: Partial<AuditLine> = {}): AuditLine => anAuditLine({ issueId: SEEN.issueId, ...line });
const HIDDEN = aLine({ issueId: '2', actorId: 'spy' });
const REPORT = aLine({ issueId: null, pageId: '70', actorId: APP_ACTOR, personId: null });

/** Parts by the cursor that leads to them. */
const kept = new Map<string | null, AuditPage>();
const asked: unknown[] = [];
let project: typeof PROJECT | null;
let titles: () => Promise<ReadonlyMap<string, string>>;

beforeEach(() => {
  kept.clear();
  asked.length = 0;
  project = PROJECT;
  titles = () => Promise.resolve(new Map([['70', 'Weekly update']]));
});

const show = (from: string | null = null) =>
  createShowProjectHistory({
    projects: { find: () => Promise.resolve(project) },
    issues: { read: (ids) => Promise.resolve(ids.includes(SEEN.issueId) ? [SEEN] : []) },
    pageTitles: { of: () => titles() },
    people: {
      namesOf: (accountIds) => {
        asked.push(accountIds);
        return Promise.resolve(new Map(accountIds.map((id) => [id, id.toUpperCase()])));
      },
    },
    auditLog: {
      ofProject: (_projectId, cursor) => Promise.resolve(kept.get(cursor) ?? { lines: [], next: null }),
    },
  })(PROJECT.projectId, from);

test('lines of issues that the viewer sees are told, and those of the project as a whole', async () => {
  kept.set(null, { lines: [aLine(), HIDDEN, REPORT], next: 'older' });
  expect(await show()).toEqual({
    kind: 'history',
    lines: [aLine(), REPORT],
    next: 'older',
    names: new Map([['ann', 'ANN']]),
    issues: new Map([[SEEN.issueId, SEEN]]),
    titles: new Map([['70', 'Weekly update']]),
  });
  expect(asked).toEqual([['ann']]);
});

test('who does not see the project is told nothing', async () => {
  kept.set(null, { lines: [REPORT], next: null });
  project = null;
  expect(await show()).toEqual({ kind: 'not-visible' });
});

test('what is hidden is passed over on the way to what is not', async () => {
  kept.set(null, { lines: [HIDDEN], next: 'b' });
  kept.set('b', { lines: [HIDDEN, aLine()], next: 'c' });
  expect(await show()).toMatchObject({ lines: [aLine()], next: 'c' });
});

test('where nothing can be seen it is not told either that there is more', async () => {
  for (const cursor of [null, 'a', 'b', 'c', 'd']) kept.set(cursor, { lines: [HIDDEN], next: 'a' });
  expect(await show()).toMatchObject({ lines: [], next: null, names: new Map() });
});

test('an older part begins where the one before has ended', async () => {
  kept.set('older', { lines: [aLine({ at: 1 })], next: null });
  expect(await show('older')).toMatchObject({ lines: [{ at: 1 }], next: null });
});

test('without Confluence pages have no names, and the rest is told', async () => {
  titles = () => Promise.reject(new PlatformError('not-connected', 'test'));
  kept.set(null, { lines: [REPORT], next: null });
  expect(await show()).toMatchObject({ lines: [REPORT], titles: new Map() });
});
