import { WIRE_TROUBLES, type WireTrouble } from '../kit/app-host/trouble-plan';
import { isWrong, type Outcome, type Swept } from './sweep';

/** A line a flow and trouble: how many of its calls were troubled, and what came of it. */
export function sweepTable(all: readonly Swept[]): string {
  const head = row('flow', 'trouble', 'runs', 'right', 'lost', 'doubled', 'ended as');
  return [head, ...all.flatMap((swept) => WIRE_TROUBLES.flatMap((trouble) => lineOf(swept, trouble)))].join(
    '\n',
  );
}

function lineOf({ flow, outcomes }: Swept, trouble: WireTrouble): readonly string[] {
  const those = outcomes.filter((outcome) => outcome.trouble === trouble);
  if (those.length === 0) return [];
  const right = those.filter((outcome) => !isWrong(outcome)).length;
  const ended = [...new Set(those.map((outcome) => outcome.ended))].join(', ');
  return [row(flow, trouble, those.length, right, sum(those, 'lost'), sum(those, 'doubled'), ended)];
}

const WIDTHS = [10, 24, 6, 6, 6, 8];

const row = (...cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => String(cell).padEnd(WIDTHS[index] ?? 0)).join(' ');

const sum = (outcomes: readonly Outcome[], key: 'pages' | 'links' | 'lost' | 'doubled'): number =>
  outcomes.reduce((total, outcome) => total + outcome[key], 0);

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
