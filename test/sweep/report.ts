import { isWrong, type Outcome, type Swept } from './sweep';

/** A line a flow and trouble: how many runs it was in, and what came of them. */
export function sweepTable(all: readonly Swept[]): string {
  const head = row('flow', 'trouble', 'runs', 'right', 'lost', 'doubled', 'ended as');
  return [head, ...all.flatMap(linesOf)].join('\n');
}

/** In the order in which they were tried; two deaths in one run are a trouble of their own. */
function linesOf({ flow, outcomes }: Swept): readonly string[] {
  const troubles = new Set(outcomes.map(troubleOf));
  return [...troubles].map((trouble) => {
    const those = outcomes.filter((outcome) => troubleOf(outcome) === trouble);
    const right = those.filter((outcome) => !isWrong(outcome)).length;
    const ended = [...new Set(those.map((outcome) => outcome.ended))].join(', ');
    return row(flow, trouble, those.length, right, sum(those, 'lost'), sum(those, 'doubled'), ended);
  });
}

const troubleOf = ({ at, trouble }: Outcome): string => (at.length > 1 ? `${trouble}, twice` : trouble);

const WIDTHS = [10, 24, 6, 6, 6, 8];

const row = (...cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => String(cell).padEnd(WIDTHS[index] ?? 0)).join(' ');

const sum = (outcomes: readonly Outcome[], key: 'pages' | 'links' | 'lost' | 'doubled'): number =>
  outcomes.reduce((total, outcome) => total + outcome[key], 0);

/** What is told of a flow as soon as it is done. */
export function sweepLine(name: string, { calls, outcomes }: Swept, seconds: number): string {
  const wrong = outcomes.filter(isWrong).length;
  const came = wrong === 0 ? 'all right' : `${String(wrong)} WRONG`;
  return `${name}: ${String(calls)} calls, ${String(outcomes.length)} runs, ${came}, ${seconds.toFixed(0)} s`;
}

/** The last line of a run. */
export function sweepSummary(all: readonly Swept[], seconds: number) {
  const outcomes = all.flatMap((swept) => swept.outcomes);
  return {
    flows: all.length,
    calls: all.reduce((total, { calls }) => total + calls, 0),
    runs: outcomes.length,
    pages: sum(outcomes, 'pages'),
    links: sum(outcomes, 'links'),
    lost: sum(outcomes, 'lost'),
    doubled: sum(outcomes, 'doubled'),
    failures: outcomes.filter(isWrong).length,
    seconds: Math.round(seconds * 10) / 10,
  };
}

/** What to look at first when something is wrong. */
export const failuresOf = (all: readonly Swept[]): readonly Outcome[] =>
  all.flatMap(({ outcomes }) => outcomes.filter(isWrong));
