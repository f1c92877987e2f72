import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type CheckPageAnswer } from '../../../src/contract/links/spec-links';
import { closeDialog } from '../../common/bridge';
import { Button, PeoplesText } from '../../common/kit';
import { SiteLink } from '../../common/site-link';
import { CommentChoice } from '../comment-choice';
import { messages } from './messages';

type Adoptable = Extract<CheckPageAnswer, { readonly kind: 'adoptable' }>;

interface Props {
  readonly page: Adoptable;
  readonly onUse: (comment: boolean) => void;
  readonly onAnother: () => void;
}

/** Shows what will be written before it is. */
export function ConfirmPage({ page, onUse, onAnother }: Props) {
  const comment = useSignal(page.canComment);
  const questionId = useId();
  return (
    <div class="stack wide">
      <h2 id={questionId}>{messages.becomes(page.issueKey)}</h2>
      <p class="spec-title">
        <SiteLink path={page.page.path}>
          <PeoplesText text={page.page.title} />
        </SiteLink>
      </p>
      <Standing page={page} />
      <div>
        <h3>{messages.writes}</h3>
        <ul class="facts">
          {messages.willWrite.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{messages.untouched}</p>
      </div>
      <CommentChoice
        canComment={page.canComment}
        checked={comment.value}
        onChange={(wished) => {
          comment.value = wished;
        }}
      />
      <div class="dialog-actions">
        <Button subtle onPress={closeDialog}>
          {messages.cancel}
        </Button>
        <Button onPress={onAnother}>{messages.another}</Button>
        <Button
          primary
          autoFocus
          about={questionId}
          onPress={() => {
            onUse(comment.value);
          }}
        >
          {messages.use}
        </Button>
      </div>
    </div>
  );
}

/** What is special about the page, if anything is. */
function Standing({ page: { standing, formerIssueKey } }: { readonly page: Adoptable }) {
  if (standing === 'free') return null;
  return (
    <p role="status">
      {standing === 'names-former-issue'
        ? messages.formerIssue(formerIssueKey)
        : messages.standings[standing]}
    </p>
  );
}
