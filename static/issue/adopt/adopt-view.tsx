import { useSignal } from '@preact/signals';
import { useCallback, useMemo } from 'preact/hooks';
import { type AdoptAnswer, type CannotAdopt } from '../../../src/contract/links/spec-links';
import { closeDialog } from '../../common/bridge';
import { orLost } from '../../common/trouble';
import { call } from '../backend';
import { isPage } from '../is-page';
import { LateEnd } from '../life/late-end';
import { Progress, StuckMessage } from '../progress';
import { createSpecRunner, type SpecRun } from '../run-spec';
import { AdoptResult, Overtaken } from './adopt-result';
import { type Checked, ChoosePage } from './choose-page';
import { ConfirmPage } from './confirm-page';

interface AdoptProps {
  readonly start: AdoptAnswer;
  /** Turns this dialog into *Unlink*. */
  readonly onUnlink: () => void;
}

/** The dialog *Use an existing page*: choose it, see what will be written, write it. */
export function AdoptView({ start, onUnlink }: AdoptProps) {
  const checked = useSignal<Checked | null>(start.chosen);
  const run = useSignal<SpecRun | null>(null);
  const runner = useMemo(
    () =>
      createSpecRunner((next) => {
        const refused = refusalOfPage(next);
        if (refused !== null) checked.value = refused;
        run.value = refused === null ? next : null;
      }),
    [run, checked],
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
  const isLate = useSignal(false);
  const goOn = (): void => {
    isLate.value = true;
    void runner.resume();
  };
  const now = checked.value;
  const chosen = now?.kind === 'adoptable' ? now.page : null;
  if (run.value !== null)
    return (
      <Running run={run.value} isLate={isLate.value} chosen={chosen} onContinue={goOn} onUnlink={onUnlink} />
    );
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

/** The issue is as it was: another page can be its spec. */
const PAGE_REFUSALS: readonly string[] = [
  'page-not-visible',
  'page-trashed',
  'page-archived',
  'page-report',
  'may-not-edit-page',
  'page-of-another-issue',
];

/** What has come of the page between the choice and the press. */
function refusalOfPage(run: SpecRun): CannotAdopt | null {
  if (run.kind !== 'overtaken' || run.by.kind !== 'cannot-adopt') return null;
  return PAGE_REFUSALS.includes(run.by.why.kind) ? run.by : null;
}

interface RunningProps {
  readonly run: SpecRun;
  /** After a *Continue*. */
  readonly isLate: boolean;
  /** The page that this person chose. */
  readonly chosen: { readonly pageId: string } | null;
  readonly onContinue: () => void;
  readonly onUnlink: () => void;
}

function Running({ run, isLate, chosen, onContinue, onUnlink }: RunningProps) {
  switch (run.kind) {
    case 'done':
      return (
        <LateEnd isLate={isLate} onUnlink={onUnlink}>
          <AdoptResult page={run.page} isChosen={isPage(run.page, chosen)} />
        </LateEnd>
      );
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
