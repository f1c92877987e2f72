import { computed, type ReadonlySignal, signal, type Signal } from '@preact/signals';
import { type UpdateChoice } from './run-update';
import { type ToldChange, type ToldSection, type ToldUpdate } from './told-update';

/** What the person wants of each change; what has no entry stays open. */
export type Verdict = 'take' | 'keep';

export interface Choice {
  readonly verdicts: Signal<ReadonlyMap<string, Verdict>>;
  readonly chosen: ReadonlySignal<UpdateChoice>;
  set(id: string, verdict: Verdict | null): void;
  /** One side for everything that is asked; what is safe stays as it was chosen. */
  answerAll(verdict: Verdict): void;
}

/** What somebody chose of what was shown. */
export interface Pressed {
  readonly choice: UpdateChoice;
  readonly of: ToldUpdate;
}

/**
 * Safe changes are chosen from the start; a question of two answers is answered by nobody but the person. What
 * was shown `before` and is as it was stays as it was chosen then.
 */
export function createChoice(preview: ToldUpdate, before: Pressed | null = null): Choice {
  const known = new Set(before === null ? [] : changesOf(before.of).map(({ id }) => id));
  const verdictOn = (change: ToldChange) =>
    before !== null && known.has(change.id) ? asBefore(change.id, before.choice) : atFirst(change);
  const verdicts = signal<ReadonlyMap<string, Verdict>>(new Map(changesOf(preview).flatMap(verdictOn)));
  const withVerdict = (wanted: Verdict) =>
    [...verdicts.value].flatMap(([id, verdict]) => (verdict === wanted ? [id] : []));
  return {
    verdicts,
    chosen: computed(() => ({ accepted: withVerdict('take'), kept: withVerdict('keep') })),
    set: (id, verdict) => {
      const next = new Map(verdicts.value);
      if (verdict === null) next.delete(id);
      else next.set(id, verdict);
      verdicts.value = next;
    },
    answerAll: (verdict) => {
      const answers = changesOf(preview).flatMap((change) =>
        change.ask === null || canOnlyStay(change) ? [] : [[change.id, verdict] as const],
      );
      verdicts.value = new Map([...verdicts.value, ...answers]);
    },
  };
}

export const changesOf = ({ sections }: ToldUpdate): readonly ToldChange[] =>
  sections.flatMap(({ changes }) => changes);

export const isTitle = ({ heading }: ToldSection): boolean => heading === null;

/** Of what was offered that which somebody took, in the order of the page. */
export const acceptedOf = ({ of, choice }: Pressed): readonly ToldSection[] =>
  of.sections
    .map((section) => ({
      ...section,
      changes: section.changes.filter(({ id }) => choice.accepted.includes(id)),
    }))
    .filter(({ changes }) => changes.length > 0);

/** What the issue dropped, where nobody can tell which of the page's words say it anew: there is nothing to take away. */
export const canOnlyStay = ({ kind, ask, words }: ToldChange): boolean =>
  ask === 'rewritten-here' && kind === 'remove' && !words.some((part) => part.kind === 'removed');

function atFirst(change: ToldChange): readonly (readonly [string, Verdict])[] {
  if (canOnlyStay(change)) return [[change.id, 'keep']];
  return change.ask === null ? [[change.id, 'take']] : [];
}

function asBefore(id: string, { accepted, kept }: UpdateChoice): readonly (readonly [string, Verdict])[] {
  if (accepted.includes(id)) return [[id, 'take']];
  return kept.includes(id) ? [[id, 'keep']] : [];
}
