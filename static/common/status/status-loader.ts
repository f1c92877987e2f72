import { signal } from '@preact/signals';
import { type MacroConfig, type StatusMacroCalls } from '../../../src/contract/status/status-macro';
import { inViewersWords } from '../catalogue';
import { readyToFormat } from '../dates';
import { isNoAnswer, type NoAnswer, orLost } from '../trouble';
import { call } from './backend';
import { rememberRead } from './last-read';
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
 * fails, the last known numbers stay on screen with the reason beside them. Settings that are tried out may have
 * a pause before what comes after the first answer.
 */
export function createStatusLoader(config?: MacroConfig, pause?: () => Promise<unknown>) {
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
  /** What somebody left before its end. */
  const cancelled = signal<'load' | 'stages' | null>(null);
  const tried = config === undefined ? {} : { config };
  let large = false;
  let byStage = false;
  /** An answer to a load that was left, or overtaken by another, changes nothing. */
  let latest = 0;

  const take = (answer: Answer): void => {
    const keep = shown.value?.kind === 'status' && isNoAnswer(answer) && answer.kind !== 'unlicensed';
    stale.value = keep ? { answer, cameAt: Date.now() } : null;
    if (keep) return;
    if (answer.kind === 'status') rememberRead(answer);
    shown.value = answer;
    shownAt.value = performance.now();
  };
  const ask = (whole: boolean): Promise<Answer> =>
    inTurn(() => {
      const asked = orLost(call('macro-status', whole ? { ...tried, whole } : tried));
      readyToFormat();
      return asked;
    });
  async function unlessLeft<Answered>(
    asking: Promise<Answered>,
    then: (answer: Answered) => void,
  ): Promise<void> {
    const mine = latest;
    const answer = await asking;
    if (mine === latest) then(answer);
  }

  const countOn = async (first: Answer): Promise<void> => {
    if (first.kind !== 'status' || first.complete) return;
    large = true;
    await unlessLeft(ask(true), take);
  };
  /** What was counted tells what may have changed: only its past is looked up. */
  const findChanges = async (): Promise<void> => {
    const { value } = shown;
    if (value?.kind !== 'status' || value.view !== 'changes' || value.compact) return;
    const { touched } = value;
    const asked = inTurn(() => orLost(call('macro-changes', { ...tried, touched })));
    await unlessLeft(asked, (answer) => (changes.value = answer));
  };

  const findStages = async (): Promise<void> => {
    byStage = true;
    const asked = inTurn(() => orLost(call('macro-stages', tried)));
    await unlessLeft(asked, (answer) => (stages.value = answer));
  };

  const load = async (): Promise<void> => {
    latest += 1;
    const mine = latest;
    busy.value = true;
    cancelled.value = null;
    const first = await inViewersWords(ask(large));
    if (mine !== latest) return;
    take(first);
    await pause?.();
    if (mine !== latest) return;
    const counted = countOn(first).then(() => (mine === latest ? findChanges() : undefined));
    await Promise.all([counted, byStage ? findStages() : null]);
    if (mine === latest) busy.value = false;
  };

  /** Leaves the count: what was shown before stays. */
  const cancel = (): void => {
    latest += 1;
    byStage = stages.value !== null;
    cancelled.value = busy.value ? 'load' : 'stages';
    busy.value = false;
  };

  return { shown, shownAt, changes, stages, stale, busy, cancelled, load, findStages, cancel };
}

export type StatusLoader = ReturnType<typeof createStatusLoader>;

/** What finds all that a status counts; `null` where nothing does, or before it is counted. */
export function queryOfAll({ shown: { value } }: Pick<StatusLoader, 'shown'>): string | null {
  return value?.kind === 'status' ? value.queries.all : null;
}
