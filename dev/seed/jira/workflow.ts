import { type ProjectPlan } from '../company-plan';
import { DONE, REASON, WONT_DO } from './fields';
import { type WorldStatus, type WorldWorkflow } from '../jira-world';

type Transition = WorldWorkflow['transitions'][number];

/** Directed boards have steps forward and back; on the others every status can be reached from anywhere. */
export function buildWorkflow(
  plan: ProjectPlan,
  statuses: readonly WorldStatus[],
  id: string,
): WorldWorkflow {
  const transitions = plan.directed ? directed(statuses) : open(statuses);
  return {
    id,
    name: `${plan.name} workflow`,
    statusIds: statuses.map((status) => status.id),
    transitions:
      plan.strict === true ? transitions.map((transition) => guarded(transition, statuses)) : transitions,
  };
}

/** The last step before done wants somebody who does it; dropping work wants the reason, on a screen. */
function guarded(transition: Transition, statuses: readonly WorldStatus[]): Transition {
  if (transition.resolutionId === WONT_DO)
    return { ...transition, requires: { fieldId: REASON, onScreen: true } };
  const lastStep = statuses.filter(({ category }) => category === 'indeterminate').at(-1);
  return transition.to === lastStep?.id
    ? { ...transition, requires: { fieldId: 'assignee', onScreen: false } }
    : transition;
}

/** Done is done; any further done status means that the work was dropped. */
export function resolutionOf(status: WorldStatus, statuses: readonly WorldStatus[]): string | null {
  if (status.category !== 'done') return null;
  return statuses.find(({ category }) => category === 'done') === status ? DONE : WONT_DO;
}

const transitionId = (index: number): string => String(11 + index * 10);

function open(statuses: readonly WorldStatus[]): readonly Transition[] {
  return statuses.map((status, index) => ({
    id: transitionId(index),
    name: status.name,
    from: [],
    to: status.id,
    ...resolving(status, statuses),
  }));
}

function directed(statuses: readonly WorldStatus[]): readonly Transition[] {
  const line = statuses.filter((status) => resolutionOf(status, statuses) !== WONT_DO);
  const dropped = statuses.filter((status) => !line.includes(status));
  const forward = line.slice(1).map((to, index) => ({ name: to.name, from: at(line, index), to }));
  const back = line
    .slice(0, -1)
    .map((to, index) => ({ name: `Back to ${to.name}`, from: at(line, index + 1), to }));
  const drop = dropped.map((to) => ({ name: to.name, from: [], to }));
  const revive = dropped.flatMap((from) =>
    line.slice(0, 1).map((to) => ({ name: 'Reopen', from: [from.id], to })),
  );
  return [...forward, ...back, ...drop, ...revive].map(({ name, from, to }, index) => ({
    id: transitionId(index),
    name,
    from,
    to: to.id,
    ...resolving(to, statuses),
  }));
}

const at = (line: readonly WorldStatus[], index: number): readonly string[] =>
  line.slice(index, index + 1).map(({ id }) => id);

function resolving(
  status: WorldStatus,
  statuses: readonly WorldStatus[],
): { readonly resolutionId?: string } {
  const resolutionId = resolutionOf(status, statuses);
  return resolutionId === null ? {} : { resolutionId };
}
