import { bullets, doc, heading, paragraph } from '../documents/builders';
import { type AdfDoc } from '../adf';
import { attachmentsOf, commentsOf, worklogsOf } from './issue-details';
import { draftIssue, type IssueDraft } from './issue-draft';
import { type ProjectSetup } from './configuration';
import { FLAGGED, IMPEDIMENT, RELEASE_NOTE, STORY_POINTS } from './fields';
import { liveThrough } from './lifecycle';
import { DAY_MS, dayOf, HOUR_MS, type Making } from '../making';

export interface ChildPlan {
  readonly epic: IssueDraft;
  readonly summary: string;
  readonly startedAt: number;
  /** Undefined leaves it to chance. */
  readonly subtaskCount: number | undefined;
  readonly state: { readonly statusIndex: number; readonly arrivedAt: number };
}

/** One child of an epic, some with sub-tasks of their own. */
export function childDraft(
  setup: ProjectSetup,
  plan: ChildPlan,
  making: Making,
): { readonly child: IssueDraft; readonly subtasks: readonly IssueDraft[] } {
  const { random } = making;
  const role = random.pick(['story', 'story', 'story', 'task', 'task', 'bug'] as const);
  const child = draft(setup, plan, setup.typeIds[role] ?? setup.typeIds.task ?? '', making);
  const count = plan.subtaskCount ?? (random.chance(0.12) ? 2 : 0);
  const subtasks = random.some(setup.plan.phrases.subtasks, count).map((summary, index) => {
    const { state } = plan;
    const inherited = {
      ...plan,
      epic: child,
      summary,
      state: index === 0 ? state : { ...state, statusIndex: Math.min(state.statusIndex, 1) },
    };
    return draft(setup, inherited, setup.typeIds.subtask ?? '', making);
  });
  return { child, subtasks };
}

function draft(setup: ProjectSetup, plan: ChildPlan, typeId: string, making: Making): IssueDraft {
  const { random, directory, now } = making;
  const { epic, summary } = plan;
  const { createdAt, arrivedAt } = lifespan(plan, making);
  const { statusIndex } = plan.state;
  const assignee = statusIndex === 0 && random.chance(0.5) ? null : random.pick(setup.plan.team);
  const lived = liveThrough(setup, { createdAt, arrivedAt, statusIndex, assignee }, making);
  const isOpen = lived.resolutionId === null;
  return draftIssue(setup, {
    ...lived,
    parent: epic,
    typeId,
    summary,
    description: random.chance(0.7) ? childDescription(setup, summary, making) : null,
    createdAt,
    reporterId: directory.accountId(random.pick(setup.plan.team)),
    priorityId: random.pick(['1', '2', '3', '3', '3', '4', '5']),
    labels: random.some(setup.plan.labels, random.int(0, 1)),
    componentIds: epic.componentIds,
    fixVersionIds: epic.fixVersionIds,
    dueDate: isOpen && random.chance(0.3) ? dayOf(now + random.int(-4, 40) * DAY_MS) : null,
    comments: random.chance(0.35) ? commentsOf(setup, createdAt, making) : [],
    worklogs:
      statusIndex > 0
        ? worklogsOf(setup, { startedAt: createdAt, endedAt: arrivedAt, assignee }, making)
        : [],
    attachments: random.chance(0.06) ? attachmentsOf(setup, createdAt, making) : [],
    customFields: customFieldsOf(setup, isOpen && statusIndex > 0, making),
  });
}

/** Planned in the first part of the epic's life, and never after it came to where it is. */
function lifespan(
  { epic, startedAt, state }: ChildPlan,
  { random, now }: Making,
): { readonly createdAt: number; readonly arrivedAt: number } {
  const earliest = epic.createdAt + HOUR_MS;
  const latest = Math.min(state.arrivedAt - 6 * HOUR_MS, startedAt + (now - startedAt) * 0.4);
  const createdAt = Math.max(earliest, Math.round(earliest + (latest - earliest) * random.next()));
  return { createdAt, arrivedAt: Math.min(now, Math.max(createdAt + 2 * HOUR_MS, state.arrivedAt)) };
}

function childDescription({ plan }: ProjectSetup, summary: string, { random }: Making): AdfDoc {
  const { descriptions, doneWhen } = plan.phrases;
  const [first = summary, ...more] = random.some(descriptions, random.int(1, 3));
  const opening = paragraph(first.replace('{}', summary));
  if (more.length === 0) return doc(opening);
  return doc(opening, heading(3, doneWhen), bullets(...more.map((line) => line.replace('{}', summary))));
}

function customFieldsOf(
  { plan }: ProjectSetup,
  isBusy: boolean,
  { random }: Making,
): Readonly<Record<string, unknown>> {
  return {
    ...(random.chance(0.6) && { [STORY_POINTS]: random.pick([1, 2, 3, 5, 8]) }),
    ...(isBusy && random.chance(0.12) && { [FLAGGED]: [IMPEDIMENT] }),
    ...(random.chance(0.05) && { [RELEASE_NOTE]: doc(paragraph(random.pick(plan.phrases.comments))) }),
  };
}
