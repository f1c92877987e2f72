import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { type PreviewAnswer } from '../../../src/contract/issue';
import { readContext } from '../../common/bridge';
import { Message } from '../../common/kit';
import { NamedSpec, OpenSpec } from '../open-spec';
import { Progress, StuckMessage } from '../progress';
import { createSpecRunner, type SpecRun } from '../run-spec';
import { createDraft } from './draft';
import { messages } from './messages';
import { OrderForm } from './order-form';
import { PagePreview } from './page-preview';
import { Result } from './result';

/** The dialog of *Generate spec*: the page as it will be, then its making, then what came of it. */
export function GenerateView({ preview }: { readonly preview: PreviewAnswer }) {
  const run = useSignal<SpecRun | null>(null);
  const canComment = useSignal(true);
  const draft = useMemo(() => createDraft(preview, true), [preview]);
  const runner = useMemo(
    () =>
      createSpecRunner((next) => {
        run.value = next;
      }),
    [run],
  );
  useEffect(() => {
    void readContext().then(({ extension }) => {
      canComment.value = mayComment(extension['modal']);
      if (!canComment.value) draft.comment.value = false;
    });
  }, [canComment, draft]);

  const now = run.value;
  if (now === null || now.kind === 'refused') {
    const create = (): void => {
      if (draft.order.value !== null) void runner.create(draft.order.value);
    };
    const refusal = now?.refusal ?? null;
    return (
      <OrderForm
        preview={preview}
        draft={draft}
        canComment={canComment.value}
        refusal={refusal}
        onCreate={create}
      />
    );
  }
  if (now.kind === 'spec-named-on-issue') return <NamedSpec {...now} />;
  if (now.kind === 'overtaken') return <Message tone="warning" title={messages.overtaken} />;
  if (now.kind === 'done') return <Result run={now} />;
  if (now.kind === 'stuck') return <StuckMessage run={now} onContinue={() => void runner.resume()} />;
  return (
    <div class="stack wide">
      <Progress run={now} autoFocus />
      {now.kind !== 'creating' && now.page !== null && <OpenSpec path={now.page.path} />}
      <PagePreview preview={preview} title={draft.title.value} sections={draft.sections.value} />
    </div>
  );
}

/** The panel knows the person's rights and says so to the dialog that it opens. */
function mayComment(modal: unknown): boolean {
  return !(
    typeof modal === 'object' &&
    modal !== null &&
    'canComment' in modal &&
    modal.canComment === false
  );
}
