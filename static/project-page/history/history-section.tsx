import { useSignal } from '@preact/signals';
import { type RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { type ProjectHistoryEntry } from '../../../src/contract/links/history';
import { messages as historyMessages } from '../../common/history/messages';
import { RunList } from '../../common/history/run-list';
import { type Run } from '../../common/history/runs';
import { toRun } from '../../common/history/to-run';
import { InPlace } from '../../common/in-place';
import { Button, PeoplesText } from '../../common/kit';
import { SiteLink } from '../../common/site-link';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../../common/trouble';
import { call } from '../backend';
import { messages as pageMessages } from '../messages';
import { messages } from './messages';

/** What Lockstep wrote in the project, read when somebody asks for it; newest first, a part at a time. */
export function HistorySection() {
  const entries = useSignal<readonly ProjectHistoryEntry[] | null>(null);
  const next = useSignal<string | null>(null);
  const busy = useSignal(false);
  const stopped = useSignal<NoAnswer | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const load = async (from: string | null): Promise<void> => {
    busy.value = true;
    const answer = await orLost(call('project-history', { from }));
    busy.value = false;
    stopped.value = isNoAnswer(answer) ? answer : null;
    if (isNoAnswer(answer)) return;
    toRun(list, list.current?.childElementCount ?? 0);
    const part = answer.kind === 'project-history' ? answer : NOTHING;
    entries.value = [...(from === null ? [] : (entries.value ?? [])), ...part.entries];
    next.value = part.next;
  };
  const from = next.value;
  return (
    <section class="card stack wide" aria-labelledby="project-history">
      <h2 id="project-history">{pageMessages.parts.history}</h2>
      <p class="hint">{messages.about}</p>
      {entries.value !== null && <Entries entries={entries.value} list={list} />}
      {stopped.value !== null && <Trouble answer={stopped.value} onRetry={() => load(from)} />}
      {stopped.value === null && (entries.value === null || from !== null) && (
        <Button busy={busy.value} onPress={() => void load(from)}>
          {from === null ? messages.show : historyMessages.older}
        </Button>
      )}
    </section>
  );
}

/** A project that is hidden by now has no history. */
const NOTHING = { entries: [], next: null } as const;

interface EntriesProps {
  readonly entries: readonly ProjectHistoryEntry[];
  readonly list: RefObject<HTMLOListElement | null>;
}

function Entries({ entries, list }: EntriesProps) {
  if (entries.length === 0) return <InPlace words={messages.none} />;
  return <RunList entries={entries} list={list} about={aboutRun} />;
}

const aboutRun = (run: Run<ProjectHistoryEntry>) => {
  const issues = run.entries.flatMap(({ issue }) => issue ?? []);
  const byKey = new Map(issues.map((issue) => [issue.key, issue]));
  return [...byKey.values()].map(({ key, summary }) => (
    <p key={key}>
      <SiteLink path={`/browse/${key}`}>
        {key} <PeoplesText text={summary} />
      </SiteLink>
    </p>
  ));
};
