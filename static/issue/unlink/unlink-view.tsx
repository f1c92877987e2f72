import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type ShowUnlinkAnswer, type UnlinkAnswer } from '../../../src/contract/links/spec-links';
import { closeDialog } from '../../common/bridge';
import { Button, Message, PeoplesText, ProgressBar } from '../../common/kit';
import { SiteLink } from '../../common/site-link';
import { Because } from '../because';
import { ContinueOrClose } from '../continue-or-close';
import { DeadEnd } from '../dead-end';
import { NotBegun } from '../not-begun';
import { messages } from './messages';
import { unlink, type UnlinkRun } from './unlink-runner';
import { Unlinked } from './unlinked';
import { WhyNot } from './why-not';

/** The dialog *Unlink*: what will be removed and what stays, then the removing. */
export function UnlinkView({ start }: { readonly start: ShowUnlinkAnswer }) {
  const run = useSignal<UnlinkRun | null>(null);
  const now = run.value ?? start;
  const begin = (pageId: string, isRepeat = false): void => {
    const report = (next: UnlinkRun): void => {
      run.value = next;
    };
    void unlink(pageId, report, isRepeat);
  };
  const goOn = (pageId: string): void => {
    begin(pageId, true);
  };
  switch (now.kind) {
    case 'unlink':
      return (
        <Question
          start={now}
          onUnlink={() => {
            begin(now.pageId);
          }}
        />
      );
    case 'running':
      return <ProgressBar label={messages.unlinking} />;
    case 'stuck':
      return <Stuck run={now} start={start} onContinue={goOn} />;
    case 'not-begun':
      return <NotBegun title={messages.notUnlinked} trouble={now.trouble} />;
    case 'unlinked':
      return <Unlinked page={start.kind === 'unlink' ? start.page : null} />;
    case 'cannot-unlink':
      return <WhyNot why={now.why} />;
    case 'not-linked':
      // Somebody else was faster.
      return <DeadEnd tone="information" title={messages.notLinked} />;
  }
}

interface QuestionProps {
  readonly start: UnlinkAnswer;
  readonly onUnlink: () => void;
}

function Question({ start: { issueKey, page }, onUnlink }: QuestionProps) {
  const questionId = useId();
  return (
    <div class="stack wide">
      <h2 id={questionId}>{messages.question(issueKey)}</h2>
      {page === null ? (
        <p>{messages.gone}</p>
      ) : (
        <p class="spec-title">
          <SiteLink path={page.path}>
            <PeoplesText text={page.title} />
          </SiteLink>
        </p>
      )}
      <Lines
        title={messages.removes}
        lines={page === null ? messages.willRemoveOnIssue : messages.willRemove}
      />
      <Lines title={messages.stays} lines={page === null ? messages.willStayOnIssue : messages.willStay} />
      <div class="dialog-actions">
        <Button subtle onPress={closeDialog}>
          {messages.cancel}
        </Button>
        <Button primary autoFocus about={questionId} onPress={onUnlink}>
          {messages.unlink}
        </Button>
      </div>
    </div>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul class="facts">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

interface StuckProps {
  readonly run: Extract<UnlinkRun, { readonly kind: 'stuck' }>;
  readonly start: ShowUnlinkAnswer;
  readonly onContinue: (pageId: string) => void;
}

function Stuck({ run, start, onContinue }: StuckProps) {
  return (
    <div class="stack wide">
      <Message tone="error" title={messages.stuck}>
        {run.trouble !== null && <Because trouble={run.trouble} />}
        <p>{messages.stuckHelp}</p>
      </Message>
      {start.kind === 'unlink' && (
        <ContinueOrClose
          onContinue={() => {
            onContinue(start.pageId);
          }}
          onClose={closeDialog}
        />
      )}
    </div>
  );
}
