import { useSignal } from '@preact/signals';
import { type Failed } from '../../src/contract/answers';
import { type ShowIssueAnswer, type SpecPageView } from '../../src/contract/issue';
import { type LifeView } from '../../src/contract/links/link-life';
import { formatDateTime } from '../common/dates';
import { openDialog } from '../common/bridge';
import { DialogButton } from '../common/dialog-button';
import { Button, PeoplesText } from '../common/kit';
import { LazyView } from '../common/lazy-view';
import { isAtRest } from '../common/link-life/is-at-rest';
import { commonMessages } from '../common/messages';
import { Trouble } from '../common/trouble';
import { useOpening } from '../common/use-opening';
import { Because } from './because';
import { sayHindrance, useHindrance } from './hindrance';
import { Unlink, UseExisting } from './link-actions';
import { messages } from './messages';
import { OpenHistory } from './open-history';
import { OpenSpec } from './open-spec';
import { type SpecRun } from './run-spec';
import { InProgress, saysMore, Unfinished } from './unfinished';
import { UpdateLine } from './update-line';

interface PanelProps {
  readonly state: ShowIssueAnswer;
  /** How often the person came back from the dialog: the focus is then on the first button here. */
  readonly dialogsClosed: number;
  readonly onReload: () => void;
  readonly onDialogClosed: () => void;
}

const loadEnded = () => import('./ended/ended').then(({ Ended }) => Ended);
const loadNamed = () => import('./life/named-state').then(({ NamedState }) => NamedState);

type Of<Kind extends ShowIssueAnswer['kind']> = Extract<ShowIssueAnswer, { readonly kind: Kind }>;

/** The state of the issue's spec at a glance, what can be done about it, and above it what came of a *Continue*. */
export function Panel({ onDialogClosed, ...props }: PanelProps) {
  const ended = useSignal<SpecRun | null>(null);
  const afterDialog = (): void => {
    ended.value = null;
    onDialogClosed();
  };
  const afterRun = (run: SpecRun): void => {
    ended.value = saysMore(run) ? run : null;
    // As after a dialog, the focus is on the first button of what is there now.
    onDialogClosed();
  };
  return (
    <div class="stack wide">
      {ended.value !== null && <LazyView load={loadEnded} props={{ run: ended.value }} lines={2} />}
      <State {...props} onDialogClosed={afterDialog} onEnded={afterRun} />
    </div>
  );
}

interface StateProps extends PanelProps {
  readonly onEnded: (run: SpecRun) => void;
}

function State({ state, dialogsClosed, onReload, onDialogClosed, onEnded }: StateProps) {
  switch (state.kind) {
    case 'not-visible':
      return <p role="status">{messages.refusals['not-visible']}</p>;
    case 'no-children-possible':
      return <p class="hint">{messages.refusals['no-children-possible']}</p>;
    case 'no-spec':
      return <NoSpec state={state} dialogsClosed={dialogsClosed} onDialogClosed={onDialogClosed} />;
    case 'spec-named-on-issue':
      return <LazyView load={loadNamed} props={{ named: state, onReload, onDialogClosed }} lines={2} />;
    case 'in-progress':
      return <InProgress state={state} onReload={onReload} onEnded={onEnded} />;
    case 'unfinished':
      return <Unfinished {...state} onReload={onReload} onEnded={onEnded} />;
    case 'spec-at-rest':
      return <SpecAtRest {...state} onReload={onReload} />;
    case 'spec':
      return (
        <Spec
          state={state}
          dialogsClosed={dialogsClosed}
          onReload={onReload}
          onDialogClosed={onDialogClosed}
        />
      );
  }
}

/** Nothing is checked and nothing offered while Lockstep rests, but for the page itself. */
function SpecAtRest({ since, path, onReload }: Of<'spec-at-rest'> & Pick<PanelProps, 'onReload'>) {
  return (
    <div class="stack">
      <Trouble answer={{ kind: 'paused', since }} onRetry={onReload} />
      <OpenSpec path={path} />
    </div>
  );
}

interface NoSpecProps {
  readonly state: Of<'no-spec'>;
  readonly dialogsClosed: number;
  readonly onDialogClosed: () => void;
}

function NoSpec({ state, dialogsClosed, onDialogClosed }: NoSpecProps) {
  const { canComment } = state;
  const hindrance = useHindrance(state.hindrance);
  const { start, trouble } = useOpening(openDialog);
  return (
    <div class="stack">
      <p>{messages.noSpec}</p>
      <Button
        key={dialogsClosed}
        primary
        autoFocus={dialogsClosed > 0}
        hindrance={hindrance && sayHindrance(hindrance)}
        onPress={() => {
          start({
            title: messages.generate,
            context: { view: 'generate', canComment },
            onClose: onDialogClosed,
          });
        }}
      >
        {messages.generate}
      </Button>
      {trouble}
      {hindrance === null && <UseExisting onDialogClosed={onDialogClosed} />}
    </div>
  );
}

interface SpecProps {
  readonly state: Of<'spec'>;
  readonly dialogsClosed: number;
  readonly onReload: () => void;
  readonly onDialogClosed: () => void;
}

const loadLife = () => import('./life/life-section').then(({ LifeSection }) => LifeSection);

function Spec(props: SpecProps) {
  const { state, dialogsClosed, onDialogClosed } = props;
  const { page, life, mayEditPage } = state;
  const isInUse = page.kind === 'page' && !isAtRest(life);
  return (
    <div class="stack">
      {'title' in page && <SpecTitle state={state} page={page} />}
      <Fate {...props} />
      {page.kind === 'page' && (
        <OpenSpec key={dialogsClosed} path={page.path} autoFocus={dialogsClosed > 0} />
      )}
      {isInUse && (
        <UpdateLine dialogsClosed={dialogsClosed} mayEdit={mayEditPage} onDialogClosed={onDialogClosed} />
      )}
      {'title' in page && !mayEditPage && <p class="hint">{messages.readsOnly}</p>}
      <div class="row">
        {isInUse && (
          <DialogButton
            title={messages.breakDown}
            context={{ view: 'breakdown' }}
            onClosed={onDialogClosed}
          />
        )}
        {mayEditPage && !isShut(page.kind, life) && <Unlink onDialogClosed={onDialogClosed} />}
        <OpenHistory />
      </div>
    </div>
  );
}

/** What has become of the page, or why nobody knows. */
function Fate({ state: { page, life }, onReload, onDialogClosed }: SpecProps) {
  if (life.length > 0)
    return <LazyView load={loadLife} props={{ life, page, onReload: onDialogClosed }} lines={2} />;
  if (page.kind === 'page') return null;
  const failed = page.kind === 'unreachable' ? page.failed : null;
  return <PageTrouble kind={page.kind} failed={failed} onReload={onReload} />;
}

/** Confluence as a whole, which an administrator opens: until then no link goes. */
const SHUT: ReadonlySet<SpecPageView['kind']> = new Set(['not-connected', 'not-granted']);

/** Of a page that is there and hidden from this person no link goes either: what is told of it offers no such step. */
const isShut = (kind: SpecPageView['kind'], life: readonly LifeView[]): boolean =>
  SHUT.has(kind) || (kind === 'not-visible' && !life.some(({ next }) => next.includes('unlink')));

interface PageTroubleProps {
  readonly kind: Exclude<SpecPageView['kind'], 'page'>;
  /** Why it is unreachable. */
  readonly failed: Failed | null;
  readonly onReload: () => void;
}

function PageTrouble({ kind, failed, onReload }: PageTroubleProps) {
  const busy = failed?.reason === 'throttled' ? failed : null;
  return (
    <>
      <p role="status">{busy === null ? messages.pageTrouble[kind] : messages.hasSpec}</p>
      {busy !== null && <Because trouble={busy} />}
      {failed !== null && <Button onPress={onReload}>{commonMessages.tryAgain}</Button>}
    </>
  );
}

interface SpecTitleProps {
  readonly state: Of<'spec'>;
  readonly page: Extract<SpecPageView, { readonly title: string }>;
}

/** Where the page came from, and when it was last changed. */
function SpecTitle({ state: { origin, createdByViewer, createdAt }, page }: SpecTitleProps) {
  const said = messages.origins[origin][createdByViewer ? 'byYou' : 'byOthers'];
  return (
    <>
      <p class="spec-title">
        <PeoplesText text={page.title} />
      </p>
      <p class="hint">
        {said(formatDateTime(createdAt))} {messages.updated(formatDateTime(page.updatedAt))}
      </p>
    </>
  );
}
