import { type Stage, type StatusMap } from '../../../src/domain/status/stages';
import { PlatformError } from '../../../src/ports/platform-error';
import { type RememberedSiteFields } from '../../../src/ports/site/site-fields';
import { type SiteStatus } from '../../../src/ports/site/site-statuses';
import { createRefreshSiteFields } from '../../../src/usecases/status/refresh-site-fields';
import { createSaveStatusMap, createShowStatusMap } from '../../../src/usecases/status/manage-status-map';

const IDS = { flaggedFieldId: 'customfield_1', blockingLinkTypeIds: ['10'] };
const DAY_MS = 86_400_000;

const status = (statusId: string, given: Partial<SiteStatus> = {}): SiteStatus => ({
  statusId,
  statusName: 'Somewhere',
  category: 'indeterminate',
  projectId: null,
  ...given,
});

/** A site with three statuses that its admin can see. */
class Desk {
  isAdmin = true;
  now = 1_000;
  remembered: RememberedSiteFields | null = null;
  statuses: readonly SiteStatus[] = [
    status('1', { category: 'new', statusName: 'Backlog' }),
    status('2', { statusName: 'Code review', projectId: '77' }),
    status('3', { category: 'done', statusName: 'Live' }),
  ];
  whileJiraIsAsked = (): void => undefined;

  private readonly deps = {
    rights: { mayAdministerSite: () => Promise.resolve(this.isAdmin) },
    statuses: { all: () => Promise.resolve(this.statuses) },
    projects: { latestActive: () => Promise.resolve([{ projectId: '77', key: 'T', name: 'Team' }]) },
    finder: {
      find: () => {
        this.whileJiraIsAsked();
        return Promise.resolve(IDS);
      },
    },
    memory: {
      recall: () => Promise.resolve(this.remembered),
      remember: (remembered: RememberedSiteFields) => {
        this.remembered = remembered;
        return Promise.resolve();
      },
    },
    clock: { now: () => this.now },
  };
  readonly show = createShowStatusMap(this.deps);
  readonly save = createSaveStatusMap(this.deps);
  readonly refresh = createRefreshSiteFields(this.deps);

  get map(): StatusMap | undefined {
    return this.remembered?.fields.statusMap;
  }

  keep(statusMap: StatusMap): void {
    this.remembered = { fields: { ...IDS, statusMap }, foundAt: 0 };
  }
}

test('an admin sees each status by Jira’s name, with its project and its usual stage', async () => {
  const desk = new Desk();
  desk.keep({ '1': 'validation', '3': 'review' });
  expect(await desk.show()).toMatchObject({
    kind: 'status-map',
    statuses: [
      { status: { statusName: 'Backlog' }, projectName: null, usual: 'toDo', chosen: 'validation' },
      { status: { statusName: 'Code review' }, projectName: 'Team', usual: 'review', chosen: null },
      { status: { statusName: 'Live' }, usual: 'done', chosen: null },
    ],
  });
});

test.each<{ rule: string; chosen: StatusMap; expected: Readonly<Record<string, Stage>> }>([
  { rule: 'a choice', chosen: { '1': 'review' }, expected: { '1': 'review' } },
  { rule: 'that a status blocks', chosen: { '2': 'blocked' }, expected: { '2': 'blocked' } },
  { rule: 'nothing where the usual stage was chosen', chosen: { '2': 'review' }, expected: {} },
  { rule: 'no choice that makes an issue done', chosen: { '1': 'done' }, expected: {} },
  { rule: 'no choice that undoes one', chosen: { '3': 'review' }, expected: {} },
  { rule: 'no status that is not there', chosen: { '99': 'review' }, expected: {} },
  { rule: 'nothing after a reset', chosen: {}, expected: {} },
])('of what the page sends, $rule is kept', async ({ chosen, expected }) => {
  const desk = new Desk();
  desk.keep({ '1': 'validation' });
  expect(await desk.save(chosen)).toMatchObject({ kind: 'status-map' });
  expect(desk.map).toEqual(expected);
});

test('choices for statuses of projects that this admin cannot see stay', async () => {
  const desk = new Desk();
  desk.keep({ '500': 'validation' });
  await desk.save({ '1': 'review' });
  expect(desk.map).toEqual({ '500': 'validation', '1': 'review' });
});

test('on a site that nobody has counted on yet, a choice is kept beside the ids of its fields', async () => {
  const desk = new Desk();
  await desk.save({ '1': 'review' });
  expect(desk.remembered).toEqual({ fields: { ...IDS, statusMap: { '1': 'review' } }, foundAt: 0 });
});

test('who does not administer Jira neither sees nor changes it', async () => {
  const desk = new Desk();
  desk.isAdmin = false;
  expect(await desk.show()).toEqual({ kind: 'admins-only' });
  expect(await desk.save({ '1': 'review' })).toEqual({ kind: 'admins-only' });
  expect(desk.remembered).toBeNull();
});

test('looking the site’s fields up anew keeps what an admin saved meanwhile', async () => {
  const desk = new Desk();
  desk.keep({});
  desk.now = 2 * DAY_MS;
  desk.whileJiraIsAsked = () => {
    desk.keep({ '1': 'review' });
  };
  await desk.refresh();
  expect(desk.remembered).toEqual({ fields: { ...IDS, statusMap: { '1': 'review' } }, foundAt: 2 * DAY_MS });
});

test.each([
  { told: undefined, restMs: DAY_MS / 24 },
  { told: DAY_MS / 4, restMs: DAY_MS / 4 },
])(
  'a heartbeat that Jira refuses the fields for $told ms asks again after $restMs',
  async ({ told, restMs }) => {
    const desk = new Desk();
    let asked = 0;
    desk.whileJiraIsAsked = () => {
      asked += 1;
      throw new PlatformError('throttled', 'find fields', told);
    };
    await expect(desk.refresh()).rejects.toThrow(PlatformError);
    desk.now += restMs - 1;
    await desk.refresh();
    expect(asked).toBe(1);
    desk.now += 1;
    await expect(desk.refresh()).rejects.toThrow(PlatformError);
    desk.now -= DAY_MS;
    await expect(desk.refresh()).rejects.toThrow(PlatformError);
    expect(asked).toBe(3);
  },
);

describe('a status that blocks by its name', () => {
  const called = (statusName: string): readonly SiteStatus[] => [status('4', { statusName })];

  test('blocks whatever it is called later, once Lockstep has looked', async () => {
    const desk = new Desk();
    desk.statuses = called('Blockiert');
    desk.now = 2 * DAY_MS;
    await desk.refresh();
    expect(desk.map).toEqual({ '4': 'blocked' });
    desk.statuses = called('Wartet auf Kunde');
    desk.now = 4 * DAY_MS;
    await desk.refresh();
    expect(desk.map).toEqual({ '4': 'blocked' });
    expect(await desk.show()).toMatchObject({ statuses: [{ usual: 'inProgress', chosen: 'blocked' }] });
  });

  test('does not where an admin says so, nor where it is done', async () => {
    const desk = new Desk();
    desk.statuses = [...called('Blocked'), status('5', { statusName: 'Blocked', category: 'done' })];
    desk.keep({ '4': 'inProgress' });
    desk.now = 2 * DAY_MS;
    await desk.refresh();
    expect(desk.map).toEqual({ '4': 'inProgress' });
  });

  test('is looked for by the next heartbeat where somebody was there before it', async () => {
    const desk = new Desk();
    desk.statuses = called('Blockiert');
    desk.now = 2 * DAY_MS;
    await desk.save({});
    expect(desk.map).toEqual({});
    await desk.refresh();
    expect(desk.map).toEqual({ '4': 'blocked' });
  });

  test('is kept as one that blocks when an admin saves it so', async () => {
    const desk = new Desk();
    desk.statuses = called('Blocked');
    await desk.save({ '4': 'blocked' });
    expect(desk.map).toEqual({ '4': 'blocked' });
  });
});
