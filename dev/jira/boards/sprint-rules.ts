import { type JsonObject } from '../../kernel/json-object';
import { refuse } from '../refusals';
import { type SprintRow } from '../store/rows';

const LONGEST_NAME = 30;

interface Planned {
  readonly name: string;
  readonly goal: string;
  readonly started: number | null;
  readonly ends: number | null;
}

export interface SprintPlan extends Planned {
  readonly state: SprintRow['state'];
  readonly completed: number | null;
}

/** What a new sprint is to be. */
export function plannedSprint(request: JsonObject): Planned {
  const planned = {
    name: nameOf(request['name']),
    goal: textOf(request['goal']),
    started: instantOf(request['startDate']),
    ends: instantOf(request['endDate']),
  };
  return inOrder(planned);
}

export interface SprintSurroundings {
  readonly now: number;
  /** Of the sprint that is active on the board, if one is. */
  readonly activeName: string | undefined;
}

/** The sprint after a request: what it does not name stays; starting and completing set their times. */
export function changedSprint(
  sprint: SprintRow,
  request: JsonObject,
  surroundings: SprintSurroundings,
): SprintPlan {
  const planned = changedPlan(sprint, request);
  const state = request['state'] ?? sprint.state;
  if (state === sprint.state) return { ...planned, state: sprint.state, completed: sprint.completed };
  if (sprint.state === 'future' && state === 'active') return startedSprint(planned, surroundings);
  if (sprint.state === 'active' && state === 'closed')
    return { ...planned, state, completed: surroundings.now };
  throw refuse('sprint-state-invalid', sprint.state, textOf(state));
}

function changedPlan(sprint: SprintRow, request: JsonObject): Planned {
  return inOrder({
    name: request['name'] === undefined ? sprint.name : nameOf(request['name']),
    goal: request['goal'] === undefined ? sprint.goal : textOf(request['goal']),
    started: request['startDate'] === undefined ? sprint.started : instantOf(request['startDate']),
    ends: request['endDate'] === undefined ? sprint.ends : instantOf(request['endDate']),
  });
}

function startedSprint(planned: Planned, { activeName }: SprintSurroundings): SprintPlan {
  if (planned.started === null || planned.ends === null) throw refuse('sprint-dates-missing');
  if (activeName !== undefined) throw refuse('sprint-active-already', activeName);
  return { ...planned, state: 'active', completed: null };
}

function inOrder(planned: Planned): Planned {
  if (planned.started !== null && planned.ends !== null && planned.ends <= planned.started)
    throw refuse('sprint-dates-invalid');
  return planned;
}

function nameOf(value: unknown): string {
  const name = textOf(value).trim();
  if (name === '' || name.length > LONGEST_NAME) throw refuse('sprint-name-invalid');
  return name;
}

function textOf(value: unknown): string {
  if (value == null) return '';
  if (typeof value !== 'string') throw refuse('invalid-payload');
  return value;
}

function instantOf(value: unknown): number | null {
  const text = textOf(value);
  if (text === '') return null;
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw refuse('invalid-payload');
  return instant;
}
