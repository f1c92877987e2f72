import { type ProjectSetup } from './configuration';
import { SPRINT } from './fields';
import { type Drafts, type IssueDraft } from './issue-draft';
import { type StatusCategoryKey, type WorldBoard, type WorldChange, type WorldSprint } from '../jira-world';
import { DAY_MS, HOUR_MS, type Making, WEEK_MS } from '../making';

const SPRINT_MS = 2 * WEEK_MS;
const CLOSED_SPRINTS = 25;
/** What a team takes on in two weeks. */
const SPRINT_CAPACITY = 22;

/** The project's board and, unless it is kanban, a year of sprints: one is under way, one is planned. */
export function buildBoard({ plan, project }: ProjectSetup, { ids, now }: Making): WorldBoard {
  const type = plan.style === 'next-gen' ? 'simple' : plan.kanban === true ? 'kanban' : 'scrum';
  const runningSince = now - 5 * DAY_MS;
  const count = type === 'kanban' ? 0 : CLOSED_SPRINTS + 2;
  const sprints = Array.from({ length: count }, (_, index): WorldSprint => {
    const startsAt = runningSince + (index - CLOSED_SPRINTS) * SPRINT_MS;
    const endsAt = startsAt + SPRINT_MS - 6 * HOUR_MS;
    const state = index < CLOSED_SPRINTS ? 'closed' : index === CLOSED_SPRINTS ? 'active' : 'future';
    return {
      id: ids('sprint'),
      name: `${plan.key} Sprint ${String(index + 1)}`,
      state,
      goal: '',
      createdAt: Math.min(startsAt - SPRINT_MS, now - DAY_MS),
      startsAt,
      endsAt,
      completedAt: state === 'closed' ? endsAt + HOUR_MS : null,
    };
  });
  return { id: ids('board'), name: `${project.key} board`, type, projectId: project.id, sprints };
}

/** Puts the work of a project into the sprints in which it was done, is under way or is planned, with the changelog of it. */
export function planSprints(drafts: Drafts, setup: ProjectSetup, board: WorldBoard, making: Making): Drafts {
  if (board.sprints.length === 0) return drafts;
  const standard = new Set([setup.typeIds.story, setup.typeIds.task, setup.typeIds.bug]);
  const takeOn = takingOn(SPRINT_CAPACITY);
  const planned = new Map(
    drafts.issues
      .filter(({ typeId, projectId }) => standard.has(typeId) && projectId === setup.project.id)
      .map((issue) => [issue, inSprints(issue, takeOn(sprintsFor(issue, setup, board, making)), making)]),
  );
  const now = (issue: IssueDraft): IssueDraft => planned.get(issue) ?? issue;
  return {
    issues: drafts.issues.map((issue) => {
      const { parent } = issue;
      return parent && planned.has(parent) ? { ...now(issue), parent: now(parent) } : now(issue);
    }),
    links: drafts.links.map(({ typeId, source, target }) => ({
      typeId,
      source: now(source),
      target: now(target),
    })),
  };
}

/** Gives the sprints back while each of them has room for one more issue; else none, and the issue stays unplanned. */
function takingOn(capacity: number): (sprints: readonly WorldSprint[]) => readonly WorldSprint[] {
  const taken = new Map<string, number>();
  const load = ({ id }: WorldSprint): number => taken.get(id) ?? 0;
  return (sprints) => {
    if (sprints.some((sprint) => load(sprint) >= capacity)) return [];
    for (const sprint of sprints) taken.set(sprint.id, load(sprint) + 1);
    return sprints;
  };
}

/** The last one is where it is; the one before, where it was begun in an earlier one and carried over. */
function sprintsFor(
  issue: IssueDraft,
  setup: ProjectSetup,
  { sprints }: WorldBoard,
  { random }: Making,
): readonly WorldSprint[] {
  const category = setup.statuses.find(({ id }) => id === issue.statusId)?.category;
  const last = lastSprintOf(issue, category, sprints, random);
  const isCarriedOver =
    category !== 'new' && issue.createdAt < (sprints[last]?.startsAt ?? 0) - DAY_MS && random.chance(0.3);
  if (last < 0) return [];
  return sprints.slice(isCarriedOver && last > 0 ? last - 1 : last, last + 1);
}

/** Where finished work was finished and where work is under way; what is to do is planned, or not yet: -1. */
function lastSprintOf(
  issue: IssueDraft,
  category: StatusCategoryKey | undefined,
  sprints: readonly WorldSprint[],
  random: Making['random'],
): number {
  const active = sprints.findIndex(({ state }) => state === 'active');
  if (category === 'indeterminate') return active;
  if (category !== 'done') return random.pick([active, active + 1, active + 1, -1]);
  const doneAt = issue.resolvedAt ?? issue.categoryChangedAt;
  return sprints.findIndex(({ startsAt }) => startsAt <= doneAt && doneAt < startsAt + SPRINT_MS);
}

function inSprints(issue: IssueDraft, sprints: readonly WorldSprint[], making: Making): IssueDraft {
  if (sprints.length === 0) return issue;
  const history = sprints.map((sprint, index): WorldChange => {
    const before = sprints.slice(0, index);
    const names = (list: readonly WorldSprint[]): string => list.map(({ name }) => name).join(', ');
    const numbers = (list: readonly WorldSprint[]): string => list.map(({ id }) => id).join(', ');
    return {
      id: making.ids('change'),
      authorId: issue.reporterId,
      createdAt: Math.max(issue.createdAt, Math.min(sprint.startsAt, making.now - DAY_MS)),
      items: [
        {
          field: 'Sprint',
          fieldId: SPRINT,
          fieldType: 'custom',
          from: before.length === 0 ? null : numbers(before),
          fromText: before.length === 0 ? null : names(before),
          to: numbers([...before, sprint]),
          toText: names([...before, sprint]),
        },
      ],
    };
  });
  return {
    ...issue,
    updatedAt: Math.max(issue.updatedAt, ...history.map(({ createdAt }) => createdAt)),
    history: [...issue.history, ...history].sort((one, other) => one.createdAt - other.createdAt),
    customFields: {
      ...issue.customFields,
      [SPRINT]: sprints.map(({ id, name, state }) => ({ id, name, state })),
    },
  };
}
