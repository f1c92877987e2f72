import fc from 'fast-check';
import { countedIssues } from '../../../../src/domain/reports/memory/counted-issues';
import { doneStatusIds } from '../../../../src/domain/reports/memory/moved-statuses';
import { changesSince } from '../../../../src/domain/status/status-changes';
import { distinctIssues, summarise } from '../../../../src/domain/status/status-summary';
import { createReadChanges } from '../../../../src/usecases/reports/publishing/read-changes';
import { createReadScopeFigures } from '../../../../src/usecases/reports/publishing/read-report-figures';
import { createFindReopened } from '../../../../src/usecases/status/find-reopened';
import { foundAt, historyAt, searchAt, SITE } from './as-jira-tells';
import { type Run, STATUSES, type World, worlds } from './lives';
import { groupAt, isInScope, reasonsOf, recount, recountChanges, recountSince, rowOf } from './recount';

const RUNS = { numRuns: 2_000 };

const statuses = {
  all: () =>
    Promise.resolve(
      STATUSES.map(({ id, name, category }) => ({
        statusId: id,
        statusName: name,
        category,
        projectId: null,
      })),
    ),
};

const ids = (issues: readonly { readonly issueId: string }[]): readonly number[] =>
  issues.map(({ issueId }) => Number(issueId)).toSorted((a, b) => a - b);
const sorted = (some: readonly number[]): readonly number[] => some.toSorted((a, b) => a - b);

const findReopenedIn = (world: World, { readAt }: Run) =>
  createFindReopened({ history: historyAt(world, readAt), statuses });

const OF_PROJECT = { kind: 'project', projectId: '7' } as const;

const depsOf = (world: World, run: Run) => ({
  issues: searchAt(world, run.readAt),
  findReopened: findReopenedIn(world, run),
  siteFields: () => Promise.resolve(SITE),
});

const figuresOf = async (world: World, run: Run) => (await readOf(world, run)).figures;

async function readOf(world: World, run: Run) {
  const { from, to } = run;
  const read = createReadScopeFigures(depsOf(world, run));
  const outcome = await read({ scope: OF_PROJECT }, { from, to }, 'background');
  if (outcome.kind !== 'read') throw new Error(outcome.kind);
  return outcome;
}

test('a report counts what a slow recount of whole lives counts, to the millisecond, on time and late', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      for (const run of world.runs) {
        const { completed, inProgress, blocked, other, reopened, total } = await figuresOf(world, run);
        const slow = recount(world, run);
        const stuck = blocked.map(({ issue }) => issue);
        expect({
          groups: {
            completed: ids(completed),
            inProgress: ids(inProgress),
            blocked: ids(stuck),
            other: ids(other),
          },
          reopened: ids(reopened),
        }).toEqual(slow);
        expect(total).toBe(Object.values(slow.groups).flat().length);
      }
    }),
    RUNS,
  );
});

test('what became of one report’s issues in the next is what the recount says', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      const [first, second] = world.runs;
      const then = await figuresOf(world, first);
      const { figures, issues } = await readOf(world, second);
      const before = { counted: countedIssues(then), doneStatuses: doneStatusIds(then), reasons: {} };
      const read = createReadChanges(depsOf(world, second));
      const changes = await read(before, { figures, issues, sprint: null });
      if (changes === null || 'kind' in changes) throw new Error('not compared');
      const { carriedOver, newlyBlocked, unblocked, added, dropped } = recountChanges(
        world,
        recount(world, first),
        recount(world, second),
        second.from,
      );
      expect({
        carriedOver: ids(changes.carriedOver),
        newlyBlocked: ids(changes.newlyBlocked),
        unblocked: ids(changes.unblocked),
        added: ids(changes.added),
        dropped: changes.dropped,
        byMovedStatuses: [...ids(changes.nowDone), ...ids(changes.nowOpen)],
      }).toEqual({
        carriedOver: sorted(carriedOver),
        newlyBlocked: sorted(newlyBlocked),
        unblocked: sorted(unblocked),
        added: sorted(added),
        dropped,
        byMovedStatuses: [],
      });
    }),
    RUNS,
  );
});

test('no finish is told by two reports, and no reopening', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      const [first, second] = world.runs;
      const [then, now] = [await figuresOf(world, first), await figuresOf(world, second)];
      const twice = (name: 'completed' | 'reopened') =>
        ids(then[name])
          .filter((id) => ids(now[name]).includes(id))
          .map((id) => world.lives.find((life) => life.id === id));
      // Who comes twice has finished, or been taken up again, once in each window.
      for (const life of [...twice('completed'), ...twice('reopened')]) {
        const within = ({ from, to }: Run) => life?.statuses.some(({ at }) => at >= from && at < to);
        expect([within(first), within(second)]).toEqual([true, true]);
      }
    }),
    RUNS,
  );
});

test('a macro’s numbers, reasons and rows by epic are those of the recount', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const { readAt } = world.runs[1];
      const { groups, blocked, byParent, total } = summarise(foundAt(world, readAt));
      const there = world.lives.filter((life) => isInScope(life, readAt));
      const slow = { completed: 0, inProgress: 0, blocked: 0, other: 0 };
      for (const life of there) slow[groupAt(life, world, readAt)] += 1;
      const { toDo, ...rest } = groups;
      expect({ ...rest, other: toDo }).toEqual(slow);
      expect(total).toBe(there.length);
      for (const { issue, reasons } of blocked) {
        const life = there.find(({ id }) => String(id) === issue.issueId);
        expect(reasons.map(({ kind }) => kind)).toEqual(life && reasonsOf(life, world, readAt));
      }
      for (const { kind, parent, issueIds } of byParent) {
        const row = parent === null ? kind : Number(parent.issueId);
        const inRow = there.filter((life) => rowOf(life, world, readAt) === row);
        expect(ids(issueIds.map((issueId) => ({ issueId })))).toEqual(sorted(inRow.map(({ id }) => id)));
      }
    }),
    RUNS,
  );
});

test('what changed since an instant is what the recount finds', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      const { from: since, readAt } = world.runs[1];
      const issues = distinctIssues(foundAt(world, readAt));
      const find = createFindReopened({ history: historyAt(world, readAt), statuses });
      const { within: wereDone } = await find(issues, { from: since, to: Infinity });
      const { completed, started, reopened, created } = changesSince(issues, since, wereDone);
      expect({
        completed: ids(completed),
        started: ids(started),
        reopened: ids(reopened),
        created: ids(created),
      }).toEqual(recountSince(world, since, readAt));
    }),
    RUNS,
  );
});
