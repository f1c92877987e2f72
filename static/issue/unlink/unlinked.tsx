import { useSignal } from '@preact/signals';
import { type ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type LinkedPage } from '../../../src/contract/links/spec-links';
import { closeDialog } from '../../common/bridge';
import { Button, Message } from '../../common/kit';
import { AdoptResult, Overtaken } from '../adopt/adopt-result';
import { Progress, StuckMessage } from '../progress';
import { createSpecRunner, type SpecRun } from '../run-spec';
import { isPage } from '../is-page';
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
  const now = run.value;
  if (now === null)
    return (
      <Said title={messages.unlinked} help={page === null ? null : messages.unlinkedHelp}>
        {page !== null && (
          <Button onPress={() => void runner.adopt({ pageId: page.pageId, comment: false })}>
            {messages.undo}
          </Button>
        )}
      </Said>
    );
  switch (now.kind) {
    case 'creating':
    case 'linking':
    case 'waiting':
      return <Progress run={now} autoFocus />;
    case 'stuck':
      return <StuckMessage run={now} onContinue={() => void runner.resume()} onClose={closeDialog} />;
    case 'done':
      // The issue may have another spec by now.
      return isPage(now.page, page) ? (
        <Said title={messages.undone} />
      ) : (
        <AdoptResult page={now.page} isChosen={false} />
      );
    default:
      return <Overtaken by={now} />;
  }
}

interface SaidProps {
  readonly title: string;
  readonly help?: string | null;
  readonly children?: ComponentChildren;
}

function Said({ title, help, children }: SaidProps) {
  return (
    <div class="stack wide">
      <Message tone="success" title={title}>
        {help}
      </Message>
      <div class="dialog-actions">
        {children}
        <Button primary autoFocus onPress={closeDialog}>
          {messages.close}
        </Button>
      </div>
    </div>
  );
}
