import { useSignal } from '@preact/signals';
import { type ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type LinkedPage } from '../../../src/contract/links/spec-links';
import { closeDialog } from '../../common/bridge';
import { Button, Message } from '../../common/kit';
import { Progress, StuckMessage } from '../progress';
import { createSpecRunner, type SpecRun } from '../run-spec';
import { messages } from './messages';

/** The link is gone; *Undo* makes the page the spec again, with the links anew and no second comment. */
export function Unlinked({ page }: { readonly page: LinkedPage | null }) {
  const run = useSignal<SpecRun | null>(null);
  const runner = useMemo(
    () =>
      createSpecRunner((next) => {
        run.value = next;
      }),
    [run],
  );
  switch (run.value?.kind) {
    case 'creating':
    case 'linking':
    case 'waiting':
      return <Progress run={run.value} autoFocus />;
    case 'stuck':
      return <StuckMessage run={run.value} onContinue={() => void runner.resume()} onClose={closeDialog} />;
    case 'done':
      return <Said tone="success" title={messages.undone} />;
    case undefined:
      return (
        <Said tone="success" title={messages.unlinked} help={page === null ? null : messages.unlinkedHelp}>
          {page !== null && (
            <Button onPress={() => void runner.adopt({ pageId: page.pageId, comment: false })}>
              {messages.undo}
            </Button>
          )}
        </Said>
      );
    default:
      return <Said tone="error" title={messages.notUndone} help={messages.notUndoneHelp} />;
  }
}

interface SaidProps {
  readonly tone: 'success' | 'error';
  readonly title: string;
  readonly help?: string | null;
  readonly children?: ComponentChildren;
}

function Said({ tone, title, help, children }: SaidProps) {
  return (
    <div class="stack wide">
      <Message tone={tone} title={title}>
        {help}
      </Message>
      <div class="row">
        <Button primary autoFocus onPress={closeDialog}>
          {messages.close}
        </Button>
        {children}
      </div>
    </div>
  );
}
