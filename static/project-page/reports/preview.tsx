import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type DocumentNode } from '../../../src/contract/page-preview';
import { type CountsView } from '../../../src/contract/reports/report-history';
import { type PreviewRequest, type ReportCalls } from '../../../src/contract/reports/reports';
import { formatDateTime } from '../../common/dates';
import { Message } from '../../common/kit';
import { LazyView } from '../../common/lazy-view';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../../common/trouble';
import { Waiting } from '../../common/waiting';
import { call } from '../backend';
import { messages } from '../messages';
import { type FieldRefusal, isFieldRefusal } from './field-refusal';
import { type Previewed, PreviewGroup } from './preview-group';
import { layoutFault } from '../layout-fault';

/** What a report of this moment would say. Nothing is written. */
export function usePreview() {
  const answer = useSignal<ReportCalls['preview-report']['answer'] | NoAnswer | null>(null);
  const busy = useSignal(false);
  const newest = useRef(0);
  const load = async (choice: PreviewRequest): Promise<void> => {
    const turn = (newest.current += 1);
    busy.value = true;
    const seen = await orLost(call('preview-report', choice));
    // Another one was asked for meanwhile.
    if (turn !== newest.current) return;
    answer.value = seen;
    busy.value = false;
  };
  /** What was asked about is no longer what stands in the form. */
  const forget = (): void => {
    newest.current += 1;
    answer.value = null;
    busy.value = false;
  };
  const refusal = (): FieldRefusal | null =>
    answer.value !== null && isFieldRefusal(answer.value) ? answer.value : null;
  return { answer, busy, load, forget, refusal };
}

interface LoadedPreviewProps {
  readonly preview: ReturnType<typeof usePreview>;
  /** What the pages look like, where somebody chose that just now. */
  readonly template: readonly DocumentNode[] | null;
  readonly onRetry: () => void;
}

/** A project with very many issues takes a while to count. */
export function LoadedPreview({ preview, template, onRetry }: LoadedPreviewProps) {
  const answer = preview.answer.value;
  const isTroubled = answer !== null && isNoAnswer(answer);
  if (preview.busy.value && !isTroubled) return <Waiting lines={6} onRetry={onRetry} />;
  if (answer === null || isFieldRefusal(answer)) return null;
  if (isNoAnswer(answer)) return <Trouble answer={answer} onRetry={onRetry} />;
  if (answer.kind === 'preview') return <Preview preview={answer} template={template ?? answer.template} />;
  return <Refused answer={answer} />;
}

type Answer = Exclude<ReportCalls['preview-report']['answer'], NoAnswer | FieldRefusal | Previewed>;

function Refused({ answer }: { readonly answer: Answer }) {
  switch (answer.kind) {
    case 'not-visible':
      return <p role="status">{messages.notVisible}</p>;
    case 'scope-gone':
      return <Message tone="error" title={messages.scopeRefused} />;
    case 'too-many-issues':
      return <Message tone="warning" title={messages.tooManyIssues} />;
    case 'not-allowed':
      return <Message tone="error" title={messages.notAllowed[answer.where]} />;
    case 'not-turned-on':
      return <Message tone="error" title={messages.notTurnedOn} />;
    case 'layout-refused':
      return <Message tone="error" title={layoutFault(answer.fault)} />;
  }
}

const GROUPS: readonly (keyof CountsView)[] = ['completed', 'inProgress', 'blocked', 'other'];

interface PreviewProps extends Pick<LoadedPreviewProps, 'template'> {
  readonly preview: Previewed;
}

const loadFormPreview = () => import('../choice/form-preview').then(({ FormPreview }) => FormPreview);

/**
 * What the next page is called and covers, then what it would say now; where it goes stands above the form. Only
 * the first is announced: nobody wants every line of a page read out because they pressed a button.
 */
function Preview({ preview, template }: PreviewProps) {
  const { title, from, to } = preview;
  return (
    <div class="preview stack">
      <div class="stack" role="status">
        <h3 dir="auto">{messages.previewTitle(title)}</h3>
        <p>{messages.previewWindow(formatDateTime(from), formatDateTime(to))}</p>
      </div>
      <h4>{messages.previewNow(formatDateTime(preview.since))}</h4>
      {template === null ? (
        <OwnForm preview={preview} />
      ) : (
        <LazyView load={loadFormPreview} props={{ preview, template }} lines={6} />
      )}
      <p class="hint">{messages.previewNote}</p>
    </div>
  );
}

const OwnForm = ({ preview }: Pick<PreviewProps, 'preview'>) => (
  <>
    <p dir="auto">{preview.headline}</p>
    {GROUPS.map((group) => (
      <PreviewGroup key={group} group={group} preview={preview} />
    ))}
  </>
);
