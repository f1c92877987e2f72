import { useSignal } from '@preact/signals';
import {
  type CountsView,
  type PreviewAnswer,
  type PreviewRequest,
  type ReportCalls,
  type ReportChoiceView,
  type SpaceView,
} from '../../src/contract/reports';
import { formatDateTime } from '../common/dates';
import { Message, PeoplesText } from '../common/kit';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../common/trouble';
import { call } from './backend';
import { messages } from './messages';
import { Plan } from './plan';
import { layoutFault } from './result-message';

/** What a report of this moment would say. Nothing is written. */
export function usePreview() {
  const answer = useSignal<ReportCalls['preview-report']['answer'] | NoAnswer | null>(null);
  const busy = useSignal(false);
  const load = async (choice: PreviewRequest): Promise<void> => {
    busy.value = true;
    answer.value = await orLost(call('preview-report', choice));
    busy.value = false;
  };
  return { answer, busy, load };
}

interface LoadedPreviewProps {
  readonly answer: PreviewAnswer | NoAnswer;
  readonly choice: ReportChoiceView;
  readonly spaces: readonly SpaceView[];
  readonly parentTitle: string | null;
  readonly onRetry: () => void;
}

export function LoadedPreview({ answer, onRetry, ...planned }: LoadedPreviewProps) {
  if (isNoAnswer(answer)) return <Trouble answer={answer} onRetry={onRetry} />;
  if (answer.kind === 'not-visible') return <p role="status">{messages.notVisible}</p>;
  if (answer.kind === 'scope-gone') return <Message tone="error" title={messages.scopeRefused} />;
  if (answer.kind === 'layout-refused') return <Message tone="error" title={layoutFault(answer.fault)} />;
  return <Preview preview={answer} {...planned} />;
}

const GROUPS: readonly (keyof CountsView)[] = ['completed', 'inProgress', 'blocked', 'other'];

interface PreviewProps extends Omit<LoadedPreviewProps, 'answer' | 'onRetry'> {
  readonly preview: Extract<PreviewAnswer, { kind: 'preview' }>;
}

/** What the first page is called and covers, where it goes and who reads it; then what it would say now. */
function Preview({ preview, ...planned }: PreviewProps) {
  const { title, from, to, headline } = preview;
  return (
    <div class="preview stack" role="status">
      <h2 dir="auto">{messages.previewTitle(title)}</h2>
      <p>{messages.previewWindow(formatDateTime(from), formatDateTime(to))}</p>
      <Plan {...planned} />
      <h3>{messages.previewNow}</h3>
      <p dir="auto">{headline}</p>
      {GROUPS.map((group) => (
        <Group key={group} group={group} preview={preview} />
      ))}
      <p class="hint">{messages.previewNote}</p>
    </div>
  );
}

function Group({ group, preview }: { readonly group: keyof CountsView } & Pick<PreviewProps, 'preview'>) {
  const rows = preview.rows[group];
  const more = preview.counts[group] - rows.length;
  return (
    <section class="wide">
      <h3>{messages.countOf(group, preview.counts[group])}</h3>
      {rows.length === 0 && <p class="hint">{messages.none}</p>}
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
