import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type ShowIssueAnswer, type SpecPageView, type SpecTask } from '../../src/contract/issue';
import { formatDate, formatDateTime } from '../common/dates';
import { openDialog } from '../common/bridge';
import { DialogButton } from '../common/dialog-button';
import { Button, Message, PeoplesText } from '../common/kit';
import { LazyView } from '../common/lazy-view';
import { isAtRest } from '../common/link-life/is-at-rest';
import { commonMessages } from '../common/messages';
import { Trouble } from '../common/trouble';
import { useOpening } from '../common/use-opening';
import { Unlink, unlinking, UseExisting } from './link-actions';
import { messages } from './messages';
import { OpenHistory } from './open-history';
import { OpenSpec } from './open-spec';
import { Progress, StuckMessage } from './progress';
import { UpdateLine } from './update-line';
import { createSpecRunner, type SpecRun } from './run-spec';

interface PanelProps {
  readonly state: ShowIssueAnswer;
  /** How often the person came back from the dialog: the focus is then on the first button here. */
  readonly dialogsClosed: number;
  readonly onReload: () => void;
  readonly onDialogClosed: () => void;
}

const loadNamed = () => import('./life/named-state').then(({ NamedState }) => NamedState);

type Of<Kind extends ShowIssueAnswer['kind']> = Extract<ShowIssueAnswer, { readonly kind: Kind }>;

/** The state of the issue's spec at a glance, and what can be done about it. */
export function Panel({ state, dialogsClosed, onReload, onDialogClosed }: PanelProps) {
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
      return <InProgress state={state} onReload={onReload} onDialogClosed={onDialogClosed} />;
    case 'unfinished':
      return <Unfinished {...state} onReload={onReload} onDialogClosed={onDialogClosed} />;
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

function NoSpec({ state: { hindrance, canComment }, dialogsClosed, onDialogClosed }: NoSpecProps) {
  const { start, trouble } = useOpening(openDialog);
  return (
    <div class="stack">
      <p>{messages.noSpec}</p>
      <Button
        key={dialogsClosed}
        primary
        autoFocus={dialogsClosed > 0}
        hindrance={hindrance && messages.hindrances[hindrance]}
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

const LOOK_AGAIN_MS = 3_000;
const LOOKS_BEFORE_OFFER = 2;

interface InProgressProps {
  readonly state: Of<'in-progress'>;
  readonly onReload: () => void;
  readonly onDialogClosed: () => void;
}

/**
 * Looks again until the attempt has ended. The person whose attempt it is may go on by hand when it
 * takes long: *Continue* waits for the attempt if it still lives, and takes over when it does not.
 */
function InProgress({ state, onReload, onDialogClosed }: InProgressProps) {
  const looks = useSignal(0);
  const offered = state.byViewer && looks.value >= LOOKS_BEFORE_OFFER;
  useEffect(() => {
    if (offered) return;
    const timer = setTimeout(() => {
      looks.value += 1;
      onReload();
    }, LOOK_AGAIN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [state, offered, looks, onReload]);
  if (offered) return <Unfinished {...state} onReload={onReload} onDialogClosed={onDialogClosed} />;
  return (
    <div class="stack">
      <p role="status">{(state.byViewer ? messages.inProgressByYou : messages.inProgress)[state.task]}</p>
      {state.page?.kind === 'page' && <OpenSpec path={state.page.path} />}
    </div>
  );
}

interface UnfinishedProps {
  readonly task: SpecTask;
  readonly page: SpecPageView | null;
  readonly onReload: () => void;
  readonly onDialogClosed: () => void;
}

function Unfinished({ task, page, onReload, onDialogClosed }: UnfinishedProps) {
  const run = useSignal<SpecRun | null>(null);
  const resume = (): void => {
    const runner = createSpecRunner((next) => {
      run.value = next;
      if (isOver(next)) onReload();
      // The dialog says which of the two sides this person may not change.
      if (next.kind === 'overtaken' && next.by.kind === 'cannot-unlink')
        openDialog(unlinking(onDialogClosed), onReload);
    });
    void runner.resume();
  };
  switch (run.value?.kind) {
    case 'stuck':
      return <StuckMessage run={run.value} onContinue={resume} />;
    case 'creating':
    case 'linking':
    case 'waiting':
      return <Progress run={run.value} />;
    default:
      return <OfferContinue task={task} page={page} why={whyNot(run.value)} onContinue={resume} />;
  }
}

const isOver = ({ kind }: SpecRun): boolean =>
  kind === 'done' || kind === 'refused' || kind === 'spec-named-on-issue' || kind === 'overtaken';

/** What leaves the work open for somebody else; any other refusal has an end that the next look shows. */
function whyNot(run: SpecRun | null): string | null {
  const kind = run?.kind === 'refused' ? run.refusal.kind : null;
  return kind === 'may-not-edit' || kind === 'may-not-link' || kind === 'no-children-possible'
    ? messages.refusals[kind]
    : null;
}

interface OfferProps {
  readonly task: SpecTask;
  readonly page: SpecPageView | null;
  /** Why the one who pressed may not go on. */
  readonly why: string | null;
  readonly onContinue: () => void;
}

function OfferContinue({ task, page, why, onContinue }: OfferProps) {
  return (
    <div class="stack">
      <Message tone="warning" title={messages.unfinished[task]}>
        {messages.continueIsSafe}
      </Message>
      {why !== null && <Message tone="error" title={why} />}
      <div class="row">
        <Button primary onPress={onContinue}>
          {messages.continue}
        </Button>
        {page?.kind === 'page' && <OpenSpec path={page.path} />}
      </div>
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

function Spec({ state, dialogsClosed, onReload, onDialogClosed }: SpecProps) {
  const { page, life, mayEditPage } = state;
  const isInUse = page.kind === 'page' && !isAtRest(life);
  return (
    <div class="stack">
      {'title' in page && <SpecTitle state={state} page={page} />}
      {life.length > 0 && <LazyView load={loadLife} props={{ life, page, onReload }} lines={2} />}
      {life.length === 0 && page.kind !== 'page' && <PageTrouble kind={page.kind} onReload={onReload} />}
      {page.kind === 'page' && (
        <OpenSpec key={dialogsClosed} path={page.path} autoFocus={dialogsClosed > 0} />
      )}
      {isInUse && (
        <UpdateLine dialogsClosed={dialogsClosed} mayEdit={mayEditPage} onDialogClosed={onDialogClosed} />
      )}
      {!mayEditPage && <p class="hint">{messages.readsOnly}</p>}
      <div class="row">
        {isInUse && (
          <DialogButton
            title={messages.breakDown}
            context={{ view: 'breakdown' }}
            onClosed={onDialogClosed}
          />
        )}
        {mayEditPage && !SHUT.has(page.kind) && <Unlink onDialogClosed={onDialogClosed} />}
        <OpenHistory />
      </div>
    </div>
  );
}

/** Confluence as a whole, which an administrator opens: until then no link goes. */
const SHUT: ReadonlySet<SpecPageView['kind']> = new Set(['not-connected', 'not-granted']);

interface PageTroubleProps {
  readonly kind: Exclude<SpecPageView['kind'], 'page'>;
  readonly onReload: () => void;
}

function PageTrouble({ kind, onReload }: PageTroubleProps) {
  return (
    <>
      <p role="status">{messages.pageTrouble[kind]}</p>
      {kind === 'unreachable' && <Button onPress={onReload}>{commonMessages.tryAgain}</Button>}
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
        {said(formatDate(createdAt))} {messages.updated(formatDateTime(page.updatedAt))}
      </p>
    </>
  );
}
