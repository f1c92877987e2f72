import { useSignal } from '@preact/signals';
import { useCallback, useMemo } from 'preact/hooks';
import {
  type PreviewStatusAnswer,
  type StatusPreviewAnswer,
  type StatusReportCalls,
  type WrittenReport,
} from '../../../src/contract/status/status-report';
import { newRunId } from '../../common/bridge';
import { Message } from '../../common/kit';
import { orLost } from '../../common/trouble';
import { AtWork } from '../../common/at-work';
import { DeadEnd } from '../dead-end';
import { messages as dialogMessages } from '../generate/messages';
import { MadePageActions, MadePageMessage } from '../made-page';
import { call } from './backend';
import { createReportDraft, type Refusal, updatedPage } from './draft';
import { type Followed, Following } from './following';
import { messages } from './messages';
import { refusalWords } from './refusal-words';
import { ReportForm } from './report-form';

type Run =
  | { readonly kind: 'ordering'; readonly refusal: Refusal | null }
  | { readonly kind: 'writing' }
  | { readonly kind: 'following' }
  | { readonly kind: 'done'; readonly result: WrittenReport };

/** After this long another try took over, or the one before has ended. */
const LONGEST_WAIT_MS = 35_000;

type FirstAnswer = Exclude<PreviewStatusAnswer, { readonly kind: 'not-visible' }>;

/** The dialog of *Write status report*. */
export function StatusView({ first }: { readonly first: FirstAnswer }) {
  return first.kind === 'status-report-preview' ? (
    <Ordering first={first} />
  ) : (
    <DeadEnd title={refusalWords(first)} />
  );
}

/** What the page will say, then its writing, then where it is. */
function Ordering({ first }: { readonly first: StatusPreviewAnswer }) {
  const preview = useSignal(first);
  const run = useSignal<Run>(first.isUnderWay ? { kind: 'following' } : { kind: 'ordering', refusal: null });
  const attempt = useMemo(() => newRunId(), []);
  const tries = useSignal(0);
  const draft = useMemo(() => createReportDraft(first), [first]);

  const look = async (days: number): Promise<void> => {
    const answer = await orLost(call('preview-status-report', { days }));
    if (answer.kind === 'status-report-preview') preview.value = answer;
    else run.value = { kind: 'ordering', refusal: answer };
  };
  const write = async (): Promise<void> => {
    const order = draft.order.value;
    if (order === null) return;
    run.value = { kind: 'writing' };
    // Writing that page again is another press than writing another one, also where its answer was lost.
    const { pageId = null } = updatedPage(preview.value, draft) ?? {};
    const press = `${attempt}-${String(tries.value)}-${pageId ?? ''}`;
    const request = { ...order, days: preview.value.days, pageId, attempt: press };
    const answer = await orLost(patiently(() => call('write-status-report', request, attempt)));
    // A lost answer leaves a try to go on with; any other ends it.
    if (answer.kind !== 'lost') tries.value += 1;
    run.value =
      answer.kind === 'written' ? { kind: 'done', result: answer } : { kind: 'ordering', refusal: answer };
  };

  const onEnd = useCallback(
    (end: Followed) => {
      run.value = end.kind === 'written' ? { kind: 'done', result: end } : { kind: 'ordering', refusal: end };
    },
    [run],
  );

  if (run.value.kind === 'done') return <Result result={run.value.result} />;
  if (run.value.kind === 'writing') return <AtWork label={messages.writing} />;
  if (run.value.kind === 'following') return <Following onEnd={onEnd} />;
  return (
    <ReportForm
      preview={preview.value}
      draft={draft}
      refusal={run.value.refusal}
      onPeriod={(days) => void look(days)}
      onWrite={() => void write()}
    />
  );
}

type Answer = StatusReportCalls['write-status-report']['answer'];

/** Another try of this report may still be at work: it is waited for once. */
async function patiently(write: () => Promise<Answer>): Promise<Answer> {
  const answer = await write();
  if (answer.kind !== 'busy') return answer;
  await new Promise((resolve) => setTimeout(resolve, Math.min(answer.retryAfterMs, LONGEST_WAIT_MS)));
  return write();
}

function Result({ result: { page, keptSections } }: { readonly result: WrittenReport }) {
  return (
    <div class="stack wide">
      <MadePageMessage title={messages.written} page={page} />
      {keptSections > 0 && <Message tone="information" title={messages.kept(keptSections)} />}
      <MadePageActions path={page.path} openLabel={messages.open} closeLabel={dialogMessages.close} />
    </div>
  );
}
