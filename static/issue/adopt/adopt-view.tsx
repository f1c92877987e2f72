import { useSignal } from '@preact/signals';
import { useCallback, useMemo } from 'preact/hooks';
import { type AdoptAnswer } from '../../../src/contract/links/spec-links';
import { closeDialog } from '../../common/bridge';
import { orLost } from '../../common/trouble';
import { call } from '../backend';
import { isPage } from '../is-page';
import { Progress, StuckMessage } from '../progress';
import { createSpecRunner, type SpecRun } from '../run-spec';
import { AdoptResult, Overtaken } from './adopt-result';
import { type Checked, ChoosePage } from './choose-page';
import { ConfirmPage } from './confirm-page';

/** The dialog *Use an existing page*: choose it, see what will be written, write it. */
export function AdoptView({ start }: { readonly start: AdoptAnswer }) {
  const checked = useSignal<Checked | null>(start.chosen);
  const run = useSignal<SpecRun | null>(null);
  const runner = useMemo(
    () =>
      createSpecRunner((next) => {
        run.value = next;
      }),
    [run],
  );
  const check = useCallback(
    (pageId: string): void => {
      checked.value = { kind: 'checking' };
      void orLost(call('check-page', { pageId })).then((answer) => {
        checked.value = answer;
      });
    },
    [checked],
  );
  const now = checked.value;
  const chosen = now?.kind === 'adoptable' ? now.page : null;
  if (run.value !== null)
    return <Running run={run.value} chosen={chosen} onContinue={() => void runner.resume()} />;
  if (now?.kind !== 'adoptable') return <ChoosePage start={start} checked={now} onChoose={check} />;
  return (
    <ConfirmPage
      page={now}
      onUse={(comment) => void runner.adopt({ pageId: now.page.pageId, comment })}
      onAnother={() => {
        checked.value = null;
      }}
    />
  );
}

interface RunningProps {
  readonly run: SpecRun;
  /** The page that this person chose. */
  readonly chosen: { readonly pageId: string } | null;
  readonly onContinue: () => void;
}

function Running({ run, chosen, onContinue }: RunningProps) {
  switch (run.kind) {
    case 'done':
      return <AdoptResult page={run.page} isChosen={isPage(run.page, chosen)} />;
    case 'stuck':
      return <StuckMessage run={run} onContinue={onContinue} onClose={closeDialog} />;
    case 'creating':
    case 'linking':
    case 'waiting':
      return <Progress run={run} autoFocus />;
    default:
      return <Overtaken by={run} />;
  }
}
