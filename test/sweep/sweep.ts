import { type AppHost } from '../kit/app-host/app-host';
import { TroublePlan, WIRE_TROUBLES, type WireTrouble } from '../kit/app-host/trouble-plan';
import { type Flow, type Verdict } from './flow';

/** What came of one flow with one trouble at one of its calls. */
export interface Outcome extends Verdict {
  readonly flow: string;
  /** Numbers of the calls that went wrong. */
  readonly at: readonly number[];
  readonly trouble: WireTrouble;
  readonly ended: string;
}

export interface Swept {
  readonly flow: string;
  /** Calls of a run in which nothing goes wrong. */
  readonly calls: number;
  readonly outcomes: readonly Outcome[];
}

interface Choice {
  /** All of them unless told otherwise. */
  readonly troubles?: readonly WireTrouble[];
  /** Also breaks what the person goes on with after a first death, and after a first answer of nobody. */
  readonly pairs?: boolean;
}

const MINUTE_MS = 60_000;

/** Breaks a flow at each of its calls in each way, lets the person go on, and looks at what is there. */
export async function sweep<Scene>(host: AppHost, flow: Flow<Scene>, choice: Choice = {}): Promise<Swept> {
  const { troubles = WIRE_TROUBLES, pairs = false } = choice;
  const undisturbed = await runOnce(host, flow, TroublePlan.none());
  if (isWrong(undisturbed.verdict))
    throw new Error(`${flow.name} fails by itself: ${JSON.stringify(undisturbed)}`);
  const { calls } = undisturbed;
  const plans = [
    ...troubles.flatMap((trouble) => eachOf(calls).map((at) => ({ trouble, at: [at] }))),
    ...(pairs ? pairsOf(calls) : []),
  ];
  const outcomes: Outcome[] = [];
  for (const { trouble, at } of plans) {
    const { ended, verdict } = await runOnce(host, flow, new TroublePlan(at, trouble));
    outcomes.push({ flow: flow.name, at, trouble, ended, ...verdict });
  }
  return { flow: flow.name, calls, outcomes };
}

const eachOf = (calls: number): readonly number[] => Array.from({ length: calls }, (_, index) => index + 1);

/** A second trouble comes soon after the first: later ones are as if the first had never been. */
const SOON = 6;

/** Those after which something else is gone on with, so that a second one is not like the first. */
const TWICE = ['killed after', 'other JSON', 'other JSON instead'] as const satisfies readonly WireTrouble[];

const pairsOf = (calls: number) =>
  TWICE.flatMap((trouble) =>
    eachOf(calls).flatMap((first) => eachOf(SOON).map((later) => ({ trouble, at: [first, first + later] }))),
  );

export const isWrong = ({ doubled, lost, wrong }: Verdict): boolean =>
  doubled > 0 || lost > 0 || wrong.length > 0;

let runs = 0;

async function runOnce<Scene>(host: AppHost, flow: Flow<Scene>, plan: TroublePlan) {
  // Storage counts what an installation asks of it in a minute.
  host.time.advance(MINUTE_MS);
  runs += 1;
  const scene = await flow.prepare(host, runs);
  host.plan = plan;
  const ended = await flow.act(host, scene);
  host.plan = TroublePlan.none();
  const verdict = await flow.verify(host, scene);
  return { calls: plan.calls, ended, verdict };
}
