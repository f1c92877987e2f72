import { useSignal } from '@preact/signals';
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
import { DeadEnd } from '../dead-end';
import { acceptedOf, createChoice, isTitle } from './choice';
import { messages } from './messages';
import { createPagePeople, type PagePeople } from './page-people';
import { type ToldSection, type ToldUpdate, toldUpdate } from './told-update';
import { createUpdateRunner, type UpdateChoice, type UpdateRun } from './run-update';
import { UpdateForm } from './update-form';
import { UpdateResult } from './update-result';

/** The dialog of *Update spec*: what is new, the writing of it, and what came of it. */
export function UpdateView({ answer }: { readonly answer: UpdatePreviewAnswer }) {
  return answer.kind === 'update-preview' ? <Update first={answer} /> : <NoUpdate why={answer.why} />;
}

const NoUpdate = ({ why }: Pick<NoUpdateAnswer, 'why'>) => <DeadEnd title={messages.noUpdate[why]} />;

function Update({ first }: { readonly first: UpdatePreview }) {
  const run = useSignal<UpdateRun | null>(null);
  const accepted = useSignal<readonly ToldSection[]>([]);
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
  const start = (choice: UpdateChoice, of: ToldUpdate) => {
    accepted.value = acceptedOf(of, choice);
    void runner.start(choice, accepted.value.some(isTitle));
  };
  const now = run.value;
  switch (now?.kind) {
    case undefined:
      return <Choosing preview={first} people={people} onUpdate={start} />;
    case 'updating':
      return <Updating />;
    case 'stuck':
      return <Stuck run={now} onContinue={() => void runner.resume()} />;
    case 'throttled':
      return <NotNow run={now} onRetry={() => void runner.resume()} />;
    case 'unseen':
      return <Unseen run={now} onRetry={() => runner.lookAgain()} />;
    case 'overtaken':
      return now.answer.kind === 'update-preview' ? (
        <Choosing preview={now.answer} people={people} onUpdate={start} overtaken />
      ) : (
        <NoUpdate why={now.answer.why} />
      );
    case 'ended':
      return <UpdateResult answer={now.answer} accepted={accepted.value} />;
  }
}

interface ChoosingProps {
  readonly preview: UpdatePreview;
  readonly people: PagePeople;
  readonly onUpdate: (choice: UpdateChoice, of: ToldUpdate) => void;
  /** What was to be changed was changed by somebody else first. */
  readonly overtaken?: boolean;
}

function Choosing({ preview, people, onUpdate, overtaken = false }: ChoosingProps) {
  const told = useMemo(() => toldUpdate(preview), [preview]);
  const choice = useMemo(() => createChoice(told), [told]);
  return (
    <div class="stack wide">
      {overtaken && <ChangedMeanwhile />}
      <UpdateForm
        preview={told}
        choice={choice}
        draft={people.shown.value?.draft ?? null}
        onUpdate={() => {
          onUpdate(choice.chosen.value, told);
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
        {messages.close}
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
  readonly run: Extract<UpdateRun, { readonly kind: 'throttled' }>;
  readonly onRetry: () => void;
}

function NotNow({ run: { trouble }, onRetry }: NotNowProps) {
  return (
    <div class="stack wide">
      <Message tone="error" title={messages.notUpdated}>
        <p>{messages.nothingChanged}</p>
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
