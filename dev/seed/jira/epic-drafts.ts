import { bullets, doc, heading, paragraph } from '../documents/builders';
import { type AdfDoc } from '../adf';
import { type EpicPlan, type EpicText } from '../company-plan';
import { childDraft } from './child-drafts';
import { draftIssue, type Drafts, type IssueDraft, type LinkDraft } from './issue-draft';
import { type ProjectSetup } from './configuration';
import { AUDIENCE, AUDIENCES, BLOCKS, EPIC_COLOUR, START_DATE } from './fields';
import { liveThrough } from './lifecycle';
import { DAY_MS, dayOf, type Making, WEEK_MS } from '../making';

/** An epic as the plan tells it, with its children somewhere between start and now; `given` overrules the epic's own fields. */
export function draftEpic(
  setup: ProjectSetup,
  plan: EpicPlan,
  given: Partial<IssueDraft>,
  making: Making,
): Drafts {
  const epic = { ...epicDraft(setup, plan, making), ...given };
  const startedAt = making.now - plan.startedWeeksAgo * WEEK_MS;
  const states = childStates(setup, plan, making);
  const families = plan.children.map((summary, index) =>
    childDraft(
      setup,
      {
        epic,
        summary,
        startedAt,
        subtaskCount: plan.subtasksEach,
        state: states[index] ?? { statusIndex: 0, arrivedAt: startedAt },
      },
      making,
    ),
  );
  const children = families.map(({ child }) => child);
  return {
    issues: [epic, ...families.flatMap(({ child, subtasks }) => [child, ...subtasks])],
    links: blockers(setup, children, making),
  };
}

function epicDraft(setup: ProjectSetup, plan: EpicPlan, making: Making): IssueDraft {
  const { random, directory, now } = making;
  const createdAt = now - plan.startedWeeksAgo * WEEK_MS - random.int(2, 9) * DAY_MS;
  const isOver = plan.progress >= 1;
  const statusIndex = isOver
    ? firstDone(setup)
    : Math.min(plan.progress > 0 ? 1 : 0, setup.statuses.length - 1);
  const arrivedAt = isOver ? now - random.int(2, 6) * DAY_MS : createdAt + random.int(1, 5) * DAY_MS;
  const lived = liveThrough(setup, { createdAt, arrivedAt, statusIndex, assignee: setup.plan.lead }, making);
  return draftIssue(setup, {
    ...lived,
    typeId: setup.typeIds.epic ?? '',
    summary: plan.summary,
    description: plan.text && epicDescription(plan.text),
    createdAt,
    reporterId: directory.accountId(setup.plan.lead),
    priorityId: random.pick(['2', '3', '3', '4']),
    labels: random.some(setup.plan.labels, random.int(0, 2)),
    componentIds: random.some(setup.project.components, 1).map(({ id }) => id),
    fixVersionIds: random.some(setup.project.versions, random.int(0, 1)).map(({ id }) => id),
    dueDate: isOver ? null : dayOf(now + random.int(5, 60) * DAY_MS),
    watcherIds: random.some(setup.plan.team, 2).map((handle) => directory.accountId(handle)),
    customFields: {
      [EPIC_COLOUR]: random.pick(['purple', 'blue', 'green', 'teal', 'orange']),
      [START_DATE]: dayOf(createdAt),
      [AUDIENCE]: random.some(AUDIENCES, random.int(1, 2)),
    },
  });
}

/** The way teams here write epics: a goal, a user story, what must be true in the end, and remarks. */
function epicDescription({ headings, goal, story, criteria, notes }: EpicText): AdfDoc {
  return doc(
    heading(2, headings.goal),
    paragraph(goal),
    heading(2, headings.story),
    paragraph(story),
    heading(2, headings.criteria),
    bullets(...criteria),
    ...(notes.length > 0 ? [heading(2, headings.notes), bullets(...notes)] : []),
  );
}

const MOST_DONE_THIS_WEEK = 6;

interface ChildState {
  readonly statusIndex: number;
  readonly arrivedAt: number;
}

/** The first ones are done, the next few under way, the rest waits; something was finished and begun this week. */
function childStates(setup: ProjectSetup, plan: EpicPlan, { random, now }: Making): readonly ChildState[] {
  const count = plan.children.length;
  const done = firstDone(setup);
  const doneCount = Math.floor(count * plan.progress);
  const busyCount = plan.progress > 0 && plan.progress < 1 ? Math.ceil((count - doneCount) * 0.35) : 0;
  const spanMs = plan.startedWeeksAgo * WEEK_MS;
  return plan.children.map((_, index) => {
    const isFresh =
      plan.progress < 1 && index >= doneCount - Math.min(MOST_DONE_THIS_WEEK, Math.ceil(doneCount * 0.3));
    if (index < doneCount) {
      const doneAt = now - Math.round((1 - (index + 1) / (doneCount + 1)) * spanMs * 0.9);
      const isDropped = done + 1 < setup.statuses.length && random.chance(0.06);
      return {
        statusIndex: isDropped ? done + 1 : done,
        arrivedAt: isFresh ? now - random.int(3, 150) * 3_600_000 : doneAt,
      };
    }
    if (index < doneCount + busyCount)
      return { statusIndex: random.int(1, done - 1), arrivedAt: now - random.int(2, 160) * 3_600_000 };
    return { statusIndex: 0, arrivedAt: now };
  });
}

function firstDone(setup: ProjectSetup): number {
  return setup.statuses.findIndex(({ category }) => category === 'done');
}

/** Now and then an open child blocks the one after it, and a finished one no longer does. */
function blockers(
  setup: ProjectSetup,
  children: readonly IssueDraft[],
  { random }: Making,
): readonly LinkDraft[] {
  const isOpen = (issue: IssueDraft): boolean =>
    issue.resolutionId === null && issue.projectId === setup.project.id;
  return children.flatMap((target, index) => {
    const source = children[index - 1];
    if (!source || !isOpen(target) || !random.chance(0.25)) return [];
    return [{ typeId: BLOCKS, source, target }];
  });
}
