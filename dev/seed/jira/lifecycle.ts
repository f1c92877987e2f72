import { type IssueDraft } from './issue-draft';
import { type ProjectSetup } from './configuration';
import { type WorldChange, type WorldStatus } from '../jira-world';
import { HOUR_MS, type Making } from '../making';
import { resolutionOf } from './workflow';
import { resolutions } from './fields';

type Lived = Pick<
  IssueDraft,
  'statusId' | 'resolutionId' | 'assigneeId' | 'categoryChangedAt' | 'resolvedAt' | 'updatedAt' | 'history'
>;

type ChangeItem = WorldChange['items'][number];

export interface Life {
  readonly createdAt: number;
  /** When it came to where it is; not before `createdAt`. */
  readonly arrivedAt: number;
  /** Index in the project's statuses. */
  readonly statusIndex: number;
  readonly assignee: string | null;
}

/** Walks an issue from the first status to where it is now, leaving the changelog behind. */
export function liveThrough(setup: ProjectSetup, life: Life, making: Making): Lived {
  const { statusIndex, arrivedAt, assignee } = life;
  const path = pathTo(setup.statuses, statusIndex);
  const status = setup.statuses[statusIndex] ?? setup.statuses[0];
  const steps = path
    .slice(1)
    .map((to, index) => ({ from: path[index] ?? to, to, at: stepTime(life, index, path.length - 1) }));
  const author = assignee ?? setup.plan.lead;
  const change = (at: number, items: readonly ChangeItem[]): WorldChange => ({
    id: making.ids('change'),
    authorId: making.directory.accountId(author),
    createdAt: at,
    items,
  });
  const history = steps.map(({ from, to, at }, index) =>
    change(at, [
      ...(index === 0 && assignee !== null ? [assigned(assignee, making)] : []),
      moved(from, to),
      ...resolved(to, setup.statuses),
    ]),
  );
  const resolutionId = status ? resolutionOf(status, setup.statuses) : null;
  return {
    statusId: status?.id ?? '',
    resolutionId,
    assigneeId: assignee === null ? null : making.directory.accountId(assignee),
    categoryChangedAt: steps.findLast(({ from, to }) => from.category !== to.category)?.at ?? life.createdAt,
    resolvedAt: resolutionId === null ? null : arrivedAt,
    updatedAt: steps.length === 0 ? life.createdAt : arrivedAt,
    history,
  };
}

/** Step by step to a status on the line; straight to one where work is dropped. */
function pathTo(statuses: readonly WorldStatus[], index: number): readonly WorldStatus[] {
  const target = statuses[index];
  const isDropped =
    target !== undefined && statuses.slice(0, index).some(({ category }) => category === 'done');
  return isDropped ? [...statuses.slice(0, 1), target] : statuses.slice(0, index + 1);
}

function stepTime({ createdAt, arrivedAt }: Life, index: number, steps: number): number {
  const part = (index + 1) / steps;
  return Math.min(arrivedAt, Math.round(createdAt + HOUR_MS + (arrivedAt - createdAt - HOUR_MS) * part));
}

function assigned(handle: string, { directory }: Making): ChangeItem {
  return {
    field: 'assignee',
    fieldId: 'assignee',
    fieldType: 'jira',
    from: null,
    fromText: null,
    to: directory.accountId(handle),
    toText: directory.displayName(handle),
  };
}

function moved(from: WorldStatus, to: WorldStatus): ChangeItem {
  return {
    field: 'status',
    fieldId: 'status',
    fieldType: 'jira',
    from: from.id,
    fromText: from.name,
    to: to.id,
    toText: to.name,
  };
}

function resolved(to: WorldStatus, statuses: readonly WorldStatus[]): readonly ChangeItem[] {
  const resolutionId = resolutionOf(to, statuses);
  const resolution = resolutions.find(({ id }) => id === resolutionId);
  if (!resolution) return [];
  return [
    {
      field: 'resolution',
      fieldId: 'resolution',
      fieldType: 'jira',
      from: null,
      fromText: null,
      to: resolution.id,
      toText: resolution.name,
    },
  ];
}
