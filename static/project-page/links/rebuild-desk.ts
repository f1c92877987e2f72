import { computed, signal } from '@preact/signals';
import {
  type AdoptFoundAnswer,
  type ChangedLinkView,
  type FoundLinkView,
  type RebuildLinksAnswer,
} from '../../../src/contract/links/link-rebuild';
import { newRunId } from '../../common/bridge';
import { isNoAnswer, type NoAnswer, orLost } from '../../common/trouble';
import { call } from '../backend';

/** What was found up to now. */
export interface Found {
  readonly issues: number;
  readonly known: number;
  readonly restored: readonly FoundLinkView[];
  readonly asked: readonly FoundLinkView[];
  readonly changed: readonly ChangedLinkView[];
}

export type RebuildState =
  | { readonly kind: 'idle' | 'looking' | 'done' | 'cancelled' | 'may-not-administer' }
  | { readonly kind: 'stopped'; readonly answer: NoAnswer };

/** What came of a row for which somebody has decided. */
export type Decided = AdoptFoundAnswer | NoAnswer | 'linking';

const NOTHING: Found = { issues: 0, known: 0, restored: [], asked: [], changed: [] };

/** Drives *Rebuild links* part by part, so that it can be watched and cancelled between any two. */
export function createRebuildDesk() {
  const state = signal<RebuildState>({ kind: 'idle' });
  const found = signal<Found>(NOTHING);
  const decided = signal<ReadonlyMap<string, Decided>>(new Map());

  const lookAt = async (from: string | null, runId: string): Promise<void> => {
    const answer = await orLost(call('rebuild-links', { attempt: crypto.randomUUID(), from }, runId));
    if (isNoAnswer(answer)) state.value = { kind: 'stopped', answer };
    else if (answer.kind === 'may-not-administer') state.value = answer;
    else {
      found.value = withPart(found.value, answer);
      if (answer.next === null) state.value = { kind: 'done' };
      else if (state.value.kind === 'looking') await lookAt(answer.next, runId);
    }
  };
  const decide = (key: string, what: Decided): void => {
    decided.value = new Map(decided.value).set(key, what);
  };

  /** An issue has one spec: with it, other pages that name the issue are decided as well. */
  const othersOf = ({ issueId, pageId }: FoundLinkView): readonly FoundLinkView[] =>
    found.value.asked.filter((other) => other.issueId === issueId && other.pageId !== pageId);

  return {
    state,
    found,
    decided,
    rebuild: async (): Promise<void> => {
      state.value = { kind: 'looking' };
      found.value = NOTHING;
      decided.value = new Map();
      await lookAt(null, newRunId());
    },
    cancel: (): void => {
      state.value = { kind: 'cancelled' };
    },
    use: async (link: FoundLinkView): Promise<void> => {
      decide(keyOf(link), 'linking');
      const { issueId, pageId } = link;
      const answer = await orLost(call('adopt-found', { attempt: crypto.randomUUID(), issueId, pageId }));
      decide(keyOf(link), answer);
      if (answer.kind !== 'adopted') return;
      for (const other of othersOf(link)) decide(keyOf(other), { kind: 'already-claimed' });
    },
    /** Those for which nobody has decided yet: what was linked, or has a spec by now, stays in the list. */
    open: computed(() => found.value.asked.filter((link) => !isDecided(decided.value.get(keyOf(link))))),
  };
}

/** What was refused may be put right, and pressed once more. */
export const isDecided = (what: Decided | undefined): boolean =>
  what !== undefined && what !== 'linking' && !isNoAnswer(what) && what.kind !== 'cannot-adopt';

export type RebuildDesk = ReturnType<typeof createRebuildDesk>;

export const keyOf = ({ issueId, pageId }: FoundLinkView): string => `${issueId}:${pageId}`;

function withPart(found: Found, part: Extract<RebuildLinksAnswer, { readonly kind: 'looked' }>): Found {
  return {
    issues: found.issues + part.issues,
    known: found.known + part.known,
    restored: [...found.restored, ...part.restored],
    asked: [...found.asked, ...part.asked],
    changed: [...found.changed, ...part.changed],
  };
}
