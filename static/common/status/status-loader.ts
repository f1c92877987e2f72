import { signal } from '@preact/signals';
import { type MacroConfig, type StatusMacroCalls } from '../../../src/contract/status/status-macro';
import { inViewersWords } from '../catalogue';
import { isNoAnswer, type NoAnswer, orLost } from '../trouble';
import { call } from './backend';
import { inTurn } from './turns';

type Answer = StatusMacroCalls['macro-status']['answer'] | NoAnswer;
type Stages = StatusMacroCalls['macro-stages']['answer'] | NoAnswer;
type Changes = StatusMacroCalls['macro-changes']['answer'] | NoAnswer;

interface Stale {
  readonly answer: NoAnswer;
  /** Of the browser's clock, ms. */
  readonly cameAt: number;
}

/**
 * The status on screen and how fresh it is.
 *
 * Over a hundred issues the first answer is a lower bound and a second call finishes it; a scope that was
 * that large is counted whole at once the next time, so that numbers never become vaguer. When a call
 * fails, the last known numbers stay on screen with the reason beside them.
 */
export function createStatusLoader(config?: MacroConfig) {
  const shown = signal<Answer | null>(null);
  /** When `shown` came, by the clock of `performance.now`: the server's may differ from the browser's. */
  const shownAt = signal(0);
  /** What changed, for the view that asks for it. */
  const changes = signal<Changes | null>(null);
  /** By stage, once somebody asked. */
  const stages = signal<Stages | null>(null);
  /** Why the numbers on screen are not the latest. */
  const stale = signal<Stale | null>(null);
  const busy = signal(false);
  const tried = config === undefined ? {} : { config };
  let large = false;

  const take = (answer: Answer): void => {
    const keep = shown.value?.kind === 'status' && isNoAnswer(answer) && answer.kind !== 'unlicensed';
    stale.value = keep ? { answer, cameAt: Date.now() } : null;
    if (keep) return;
    shown.value = answer;
    shownAt.value = performance.now();
  };
  const ask = (whole: boolean): Promise<Answer> =>
    inTurn(() => orLost(call('macro-status', whole ? { ...tried, whole } : tried)));

  const countOn = async (first: Answer): Promise<void> => {
    if (first.kind !== 'status' || first.complete) return;
    large = true;
    take(await ask(true));
  };
  const findChanges = async (first: Answer): Promise<void> => {
    if (first.kind === 'status' && first.view === 'changes' && !first.compact)
      changes.value = await inTurn(() => orLost(call('macro-changes', tried)));
  };

  const findStages = async (): Promise<void> => {
    stages.value = await inTurn(() => orLost(call('macro-stages', tried)));
  };

  const load = async (): Promise<void> => {
    busy.value = true;
    const first = await inViewersWords(ask(large));
    take(first);
    await Promise.all([countOn(first), findChanges(first), stages.value === null ? null : findStages()]);
    busy.value = false;
  };

  return { shown, shownAt, changes, stages, stale, busy, load, findStages };
}

export type StatusLoader = ReturnType<typeof createStatusLoader>;

/** What finds all that a status counts; `null` where nothing does, or before it is counted. */
export function queryOfAll({ shown: { value } }: Pick<StatusLoader, 'shown'>): string | null {
  return value?.kind === 'status' ? value.queries.all : null;
}
