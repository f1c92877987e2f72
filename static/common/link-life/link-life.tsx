import { useSignal } from '@preact/signals';
import { type LifeKind, type LifeView } from '../../../src/contract/links/link-life';
import {
  type RefreshLinksAnswer,
  type RestorePageAnswer,
  type SettleNewsAnswer,
} from '../../../src/contract/links/spec-links';
import { type DialogOptions, openDialog } from '../bridge';
import { Button, Message } from '../kit';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../trouble';
import { useOpening } from '../use-opening';
import { call } from './backend';
import { LifeNotes, type StepActions } from './life-notes';
import { messages } from './messages';

interface Props {
  readonly life: readonly LifeView[];
  /** Where the frame does not stand on the issue. */
  readonly issueId?: string;
  /** The resource that *Unlink* is opened from, where there is no other way to it. */
  readonly unlinkIn?: string;
  /** What else this surface can do about it. */
  readonly more?: StepActions;
  /** What this surface says above it. */
  readonly told?: LifeKind | undefined;
  readonly onReload: () => void;
}

type Answer = RestorePageAnswer | RefreshLinksAnswer | SettleNewsAnswer;
type Refused = Exclude<Answer['kind'], 'restored' | 'refreshed' | 'settled'>;

/** What has become of a link, and what puts it right; what is done here shows after the next look. */
export function LinkLife({ life, issueId, unlinkIn, more = {}, told, onReload }: Props) {
  const busy = useSignal(false);
  const refused = useSignal<Refused | NoAnswer | null>(null);
  const { start, trouble } = useOpening(openDialog);
  const run = async (key: 'restore-page' | 'refresh-links' | 'settle-news'): Promise<void> => {
    busy.value = true;
    const answer = await orLost(call(key, { issueId }));
    busy.value = false;
    if (isNoAnswer(answer)) refused.value = answer;
    else if (isDone(answer.kind)) onReload();
    else refused.value = answer.kind;
  };
  const reload = () => {
    refused.value = null;
    onReload();
  };
  const actions: StepActions = {
    ...more,
    'restore-page': () => void run('restore-page'),
    'refresh-links': () => void run('refresh-links'),
    'settle-news': () => void run('settle-news'),
    ...(unlinkIn !== undefined && {
      unlink: () => {
        start(unlinkingIn(unlinkIn, issueId, onReload));
      },
    }),
  };
  return (
    <div class="stack wide link-life">
      <LifeNotes life={life} actions={actions} busy={busy.value} told={told} />
      <Refusal refused={refused.value} onReload={reload} />
      {trouble}
    </div>
  );
}

const isDone = (kind: Answer['kind']): kind is Exclude<Answer['kind'], Refused> =>
  kind === 'restored' || kind === 'refreshed' || kind === 'settled';

/** Asks before the link goes. */
const unlinkingIn = (resource: string, issueId: string | undefined, onClose: () => void): DialogOptions => ({
  title: messages.steps.unlink,
  resource,
  context: { view: 'unlink', issueId },
  size: 'medium',
  onClose,
});

interface RefusalProps {
  readonly refused: Refused | NoAnswer | null;
  readonly onReload: () => void;
}

/** What somebody has changed since this was drawn: the words ask to look again. */
const OUTDATED: ReadonlySet<Refused> = new Set([
  'not-visible',
  'not-linked',
  'not-in-trash',
  'page-not-visible',
]);

function Refusal({ refused, onReload }: RefusalProps) {
  if (refused === null) return null;
  if (typeof refused !== 'string') return <Trouble answer={refused} />;
  return (
    <>
      <Message tone="error" title={messages.refused[refused]} />
      {OUTDATED.has(refused) && <Button onPress={onReload}>{messages.reload}</Button>}
    </>
  );
}
