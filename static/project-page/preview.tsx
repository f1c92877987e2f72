import { useSignal } from '@preact/signals';
import {
  type CountsView,
  type PreviewAnswer,
  type ReportCalls,
  type ScheduleView,
} from '../../src/contract/reports';
import { Button, PeoplesText } from '../common/kit';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../common/trouble';
import { call } from './backend';
import { messages } from './messages';

/** What a report of this moment would say. Nothing is written. */
export function PreviewButton({ schedule }: { readonly schedule: ScheduleView }) {
  const answer = useSignal<ReportCalls['preview-report']['answer'] | NoAnswer | null>(null);
  const busy = useSignal(false);
  const load = async () => {
    busy.value = true;
    answer.value = await orLost(call('preview-report', { schedule }));
    busy.value = false;
  };
  return (
    <>
      <Button busy={busy.value} onPress={() => void load()}>
        {messages.preview}
      </Button>
      {answer.value !== null && <Loaded answer={answer.value} onRetry={() => void load()} />}
    </>
  );
}

function Loaded({
  answer,
  onRetry,
}: {
  readonly answer: PreviewAnswer | NoAnswer;
  readonly onRetry: () => void;
}) {
  if (isNoAnswer(answer)) return <Trouble answer={answer} onRetry={onRetry} />;
  if (answer.kind === 'not-visible') return <p role="status">{messages.notVisible}</p>;
  return <Preview preview={answer} />;
}

const GROUPS: readonly (keyof CountsView)[] = ['completed', 'inProgress', 'blocked', 'other'];

function Preview({ preview }: { readonly preview: Extract<PreviewAnswer, { kind: 'preview' }> }) {
  return (
    <div class="preview stack" role="status">
      <h2 dir="auto">{messages.previewTitle(preview.title)}</h2>
      <p dir="auto">{preview.headline}</p>
      {GROUPS.map((group) => (
        <Group key={group} group={group} preview={preview} />
      ))}
      <p class="hint">{messages.previewNote}</p>
    </div>
  );
}

function Group({ group, preview }: { readonly group: keyof CountsView } & Parameters<typeof Preview>[0]) {
  const rows = preview.rows[group];
  const more = preview.counts[group] - rows.length;
  return (
    <section class="wide">
      <h3>{messages.countOf(group, preview.counts[group])}</h3>
      <ul>
        {rows.map(({ key, summary }) => (
          <li key={key}>
            <bdi>{key}</bdi> <PeoplesText text={summary} />
          </li>
        ))}
        {more > 0 && <li>{messages.more(more)}</li>}
      </ul>
    </section>
  );
}
