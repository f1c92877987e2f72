import { useSignal } from '@preact/signals';
import { type ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type HistoryEntry } from '../../../src/contract/reports/report-history';
import { Button } from '../../common/kit';
import { refocus } from '../../common/refocus';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../../common/trouble';
import { Waiting } from '../../common/waiting';
import { call } from '../backend';
import { messages } from '../messages';

export interface OlderProps {
  readonly scheduleId: string;
  /** Where they go on, ms. */
  readonly olderBefore: number;
  readonly Entries: ComponentType<{ readonly entries: readonly HistoryEntry[] }>;
}

/** The reports before those that a project's page tells at once, a part with each press. */
export function OlderReports({ scheduleId, olderBefore, Entries }: OlderProps) {
  const entries = useSignal<readonly HistoryEntry[]>([]);
  const before = useSignal<number | null>(olderBefore);
  const busy = useSignal(true);
  const stopped = useSignal<NoAnswer | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const load = async (from: number): Promise<void> => {
    busy.value = true;
    const answer = await orLost(call('older-reports', { scheduleId, before: from }));
    busy.value = false;
    stopped.value = isNoAnswer(answer) ? answer : null;
    if (isNoAnswer(answer)) return;
    const shown = entries.value.length;
    refocus(() => list.current?.querySelectorAll<HTMLElement>(':scope > ul > li')[shown] ?? null);
    const part = answer.kind === 'older' ? answer : NOTHING;
    entries.value = [...entries.value, ...part.history];
    before.value = part.before;
  };
  useEffect(() => void load(olderBefore), [olderBefore]);
  const from = before.value;
  return (
    <div class="stack" ref={list}>
      {entries.value.length > 0 ? (
        <Entries entries={entries.value} />
      ) : (
        busy.value && <Waiting lines={3} onRetry={() => void load(olderBefore)} />
      )}
      {stopped.value !== null && <Trouble answer={stopped.value} onRetry={() => load(from ?? olderBefore)} />}
      {stopped.value === null && entries.value.length > 0 && from !== null && (
        <Button subtle busy={busy.value} onPress={() => void load(from)}>
          {messages.older}
        </Button>
      )}
    </div>
  );
}

/** A project that is hidden by now has no reports. */
const NOTHING = { history: [], before: null } as const;
