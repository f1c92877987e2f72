import { type UpdatedPage, type UpdateSpecAnswer } from '../../../src/contract/spec/spec-update';
import { closeDialog, openOnSite } from '../../common/bridge';
import { Button, Message, PeoplesText } from '../../common/kit';
import { commonMessages } from '../../common/messages';
import { SiteLink } from '../../common/site-link';
import { messages } from './messages';
import { type ToldSection } from './told-update';
import { Written } from './written';

/** How it ends; where the page changed meanwhile it begins again. */
export type Ended = Exclude<UpdateSpecAnswer, { readonly kind: 'changed-meanwhile' | 'not-written' }>;

/** Issue, spec and page were within reach. */
type Reached = Exclude<Ended, { readonly kind: 'no-update' }>;

interface ResultProps {
  readonly answer: Reached;
  /** What was to be written. */
  readonly accepted: readonly ToldSection[];
}

/** What came of it. */
export function UpdateResult({ answer, accepted }: ResultProps) {
  return (
    <div class="stack wide">
      <Outcome answer={answer} />
      {answer.kind === 'updated' && <Written sections={accepted} />}
      <div class="dialog-actions">
        <Button autoFocus={!('page' in answer)} onPress={closeDialog}>
          {commonMessages.close}
        </Button>
        {'page' in answer && <OpenPage page={answer.page} />}
      </div>
    </div>
  );
}

function Outcome({ answer }: { readonly answer: Reached }) {
  switch (answer.kind) {
    case 'refused':
      return <Message tone="error" title={messages.refusals[answer.why]} />;
    case 'nothing-written':
      return (
        <Message tone="success" title={messages.nothingWritten}>
          {messages.asChosen}
        </Message>
      );
    case 'updated': {
      const { changedBlocks, untouchedBlocks, commentsKept, commentsLost, page } = answer;
      return (
        <Message tone="success" title={messages.updated}>
          <p class="spec-title">
            <PeoplesText text={page.title} />
          </p>
          <p>{messages.report(changedBlocks, untouchedBlocks)}</p>
          {commentsKept > 0 && <p>{messages.commentsKept(commentsKept)}</p>}
          {commentsLost > 0 && <p>{messages.commentsLost(commentsLost)}</p>}
          <SiteLink path={page.historyPath}>{messages.history}</SiteLink>
        </Message>
      );
    }
  }
}

function OpenPage({ page: { path } }: { readonly page: UpdatedPage }) {
  return (
    <Button
      primary
      autoFocus
      onPress={() => {
        openOnSite(path);
      }}
    >
      {messages.openSpec}
    </Button>
  );
}
