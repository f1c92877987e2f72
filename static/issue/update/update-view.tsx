import { useSignal } from '@preact/signals';
import { type JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import {
  type NoUpdate as NoUpdateAnswer,
  type UpdatePreview,
  type UpdatePreviewAnswer,
} from '../../../src/contract/spec/spec-update';
import { closeDialog } from '../../common/bridge';
import { Button, Message, ProgressBar } from '../../common/kit';
import { commonMessages } from '../../common/messages';
import { Trouble } from '../../common/trouble';
import { Because } from '../because';
import { ContinueOrClose } from '../continue-or-close';
import { messages as panelMessages } from '../messages';
import { acceptedOf, createChoice, isTitle, type Pressed } from './choice';
import { messages } from './messages';
import { NoUpdate } from './no-update';
import { createPagePeople, type PagePeople } from './page-people';
import { toldUpdate } from './told-update';
import { createUpdateRunner, type UpdateRun, type UpdateRunner } from './run-update';
import { UpdateForm } from './update-form';
import { UpdateResult } from './update-result';

interface ViewProps {
  readonly answer: UpdatePreviewAnswer;
  readonly onReload: () => void;
  readonly onUnlink: () => void;
}

/** The dialog of *Update spec*: what is new, the writing of it, and what came of it. */
export function UpdateView({ answer, onReload, onUnlink }: ViewProps) {
  return answer.kind === 'update-preview' ? (
    <Update first={answer} onUnlink={onUnlink} />
  ) : (
    <NoUpdate answer={answer} onLookAgain={onReload} onUnlink={onUnlink} />
  );
}

function Update({ first, onUnlink }: Pick<ViewProps, 'onUnlink'> & { readonly first: UpdatePreview }) {
  const run = useSignal<UpdateRun | null>(null);
  const pressed = useSignal<Pressed | null>(null);
  const people = useMemo(createPagePeople, []);
  const runner = useMemo(
    () =>
      createUpdateRunner(people, (next) => {
        run.value = next;
      }),
    [run, people],
  );
  useEffect(() => {
    if (first.sections.some(({ changes }) => changes.length > 0)) people.load();
  }, [first, people]);
  const start = (press: Pressed) => {
    pressed.value = press;
    void runner.start(press.choice, acceptedOf(press).some(isTitle));
  };
  const choosing = (preview: UpdatePreview) => (
    <Choosing preview={preview} people={people} before={pressed.value} onUpdate={start} />
  );
  if (run.value === null) return choosing(first);
  return <Run run={run.value} pressed={pressed.value} {...{ runner, choosing, onUnlink }} />;
}

interface RunProps extends Pick<ViewProps, 'onUnlink'> {
  readonly run: UpdateRun;
  readonly pressed: Pressed | null;
  readonly runner: UpdateRunner;
  readonly choosing: (preview: UpdatePreview) => JSX.Element;
}

/** After a press. */
function Run({ run, pressed, runner, choosing, onUnlink }: RunProps) {
  const resume = () => void runner.resume();
  const noUpdate = (answer: NoUpdateAnswer) => (
    <NoUpdate pressed answer={answer} onLookAgain={() => void runner.lookAgain()} onUnlink={onUnlink} />
  );
  switch (run.kind) {
    case 'updating':
      return <Updating />;
    case 'stuck':
      return <Stuck run={run} onContinue={resume} />;
    case 'not-now':
      return <NotNow run={run} onRetry={resume} />;
    case 'unseen':
      return <Unseen run={run} onRetry={() => runner.lookAgain()} />;
    case 'overtaken':
      return run.answer.kind === 'no-update' ? noUpdate(run.answer) : choosing(run.answer);
    case 'ended':
      if (run.answer.kind === 'no-update') return noUpdate(run.answer);
      return <UpdateResult answer={run.answer} accepted={pressed === null ? [] : acceptedOf(pressed)} />;
  }
}

interface ChoosingProps {
  readonly preview: UpdatePreview;
  readonly people: PagePeople;
  /** What was chosen before somebody else was faster, or the page was out of reach. */
  readonly before: Pressed | null;
  readonly onUpdate: (press: Pressed) => void;
}

function Choosing({ preview, people, before, onUpdate }: ChoosingProps) {
  const told = useMemo(() => toldUpdate(preview), [preview]);
  const choice = useMemo(() => createChoice(told, before), [told, before]);
  return (
    <div class="stack wide">
      {before !== null && <ChangedMeanwhile />}
      <UpdateForm
        preview={told}
        choice={choice}
        draft={people.shown.value?.draft ?? null}
        onUpdate={() => {
          onUpdate({ choice: choice.chosen.value, of: told });
        }}
      />
    </div>
  );
}

const ChangedMeanwhile = () => (
  <Message tone="warning" title={messages.changedMeanwhile}>
    {messages.lookAgain}
  </Message>
);

interface UnseenProps {
  readonly run: Extract<UpdateRun, { readonly kind: 'unseen' }>;
  readonly onRetry: () => Promise<void>;
}

const Unseen = ({ run: { trouble }, onRetry }: UnseenProps) => (
  <div class="stack wide">
    <ChangedMeanwhile />
    <Trouble answer={trouble} onRetry={onRetry} />
    <div class="dialog-actions">
      <Button subtle onPress={closeDialog}>
        {commonMessages.close}
      </Button>
    </div>
  </div>
);

/** Takes the focus of the button that started the work and is gone. */
function Updating() {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <div class="stack wide">
      <p ref={words} role="status" tabIndex={-1} class="progress-step">
        {messages.updating}
      </p>
      <ProgressBar label={messages.updating} />
    </div>
  );
}

interface NotNowProps {
  readonly run: Extract<UpdateRun, { readonly kind: 'not-now' }>;
  readonly onRetry: () => void;
}

/** Nothing is lost: the same choice can be sent again, once what stood in the way is put right. */
function NotNow({ run: { trouble }, onRetry }: NotNowProps) {
  return (
    <div class="stack wide">
      <Message tone="error" title={messages.notUpdated}>
        <p>{panelMessages.nothingChanged}</p>
        <Because trouble={trouble} />
      </Message>
      <ContinueOrClose label={commonMessages.tryAgain} onContinue={onRetry} onClose={closeDialog} />
    </div>
  );
}

interface StuckProps {
  readonly run: Extract<UpdateRun, { readonly kind: 'stuck' }>;
  readonly onContinue: () => void;
}

function Stuck({ run: { trouble }, onContinue }: StuckProps) {
  return (
    <div class="stack wide">
      <Message tone="error" title={messages.stuck}>
        <Because trouble={trouble} />
        <p>{messages.continueIsSafe}</p>
      </Message>
      <ContinueOrClose onContinue={onContinue} onClose={closeDialog} />
    </div>
  );
}
