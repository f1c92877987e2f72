import { type AppHost } from '../kit/app-host/app-host';
import { BridgeRefusal } from '../site/kit';

/** What is wrong with what a run has left; all zero when it is right. */
export interface Verdict {
  /** Spec pages that are there. */
  readonly pages: number;
  /** Remote links and properties that are there. */
  readonly links: number;
  /** Pages, links and comments beyond one of each. */
  readonly doubled: number;
  /** Pages, links, properties, and words of people that should be there and are not. */
  readonly lost: number;
  /** Anything else, in words. */
  readonly wrong: readonly string[];
}

/** One thing that a person does, with all that they press after something went wrong. */
export interface Flow<Scene> {
  readonly name: string;
  /** A scene of its own for each run, so that no run sees another's. */
  prepare(host: AppHost, run: number): Promise<Scene>;
  /** Presses the button, and then whatever the screen offers, until it has nothing more to offer. */
  act(host: AppHost, scene: Scene): Promise<string>;
  verify(host: AppHost, scene: Scene): Promise<Verdict>;
}

/** Nobody presses more often: every planted fault strikes once. */
export const MOST_PRESSES = 8;

interface Answered {
  readonly kind: string;
}

/** A call that may end without an answer of the app, as its screen sees it. */
export async function orLost<Answer extends Answered>(
  call: Promise<Answer>,
): Promise<Answer | { readonly kind: 'lost' }> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof BridgeRefusal && error.code === 'failed') return { kind: 'lost' };
    throw error;
  }
}

/** Pressed until it says that it is done, or that there is nothing left to do. */
export async function pressed(press: () => Promise<Answered>, ...ends: readonly string[]): Promise<string> {
  let kind = 'lost';
  for (let presses = 0; !ends.includes(kind) && presses < MOST_PRESSES; presses += 1)
    ({ kind } = await orLost(press()));
  return kind;
}

/** Longer than an attempt that was killed keeps others waiting. */
export const LEASE_OVER_MS = 35_000;

/** Counts what is there more or less often than once. */
export function countOnce(found: Readonly<Record<string, number>>): Pick<Verdict, 'doubled' | 'lost'> {
  const counts = Object.values(found);
  return {
    doubled: counts.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
    lost: counts.filter((count) => count === 0).length,
  };
}
