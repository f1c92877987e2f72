import { type MacroStatusAnswer } from '../../../../src/contract/status/status-macro';
import { assertNever } from '../../../../src/domain/kernel/assert-never';
import { formatDateTime } from '../../dates';
import { Message } from '../../kit';
import { messages as statusMessages } from '../messages';
import { lastReadAt } from './last-read-at';
import { messages } from './messages';

interface Props {
  readonly answer: Exclude<MacroStatusAnswer, { kind: 'status' }> | { readonly kind: 'anonymous' };
}

/** Why there is nothing to count, in calm words. */
export function NoNumbers({ answer }: Props) {
  switch (answer.kind) {
    case 'anonymous':
      return <Message tone="information" title={messages.anonymous} />;
    case 'not-configured':
    case 'configure':
      return <Calm {...messages.notConfigured} />;
    case 'epic-not-visible': {
      const at = lastReadAt(answer.about);
      const { title, text } = messages.epicNotVisible;
      const since = at === null ? '' : ` ${messages.lastRead(formatDateTime(at))}`;
      return <Calm title={title} text={text + since} />;
    }
    case 'query-refused':
      return answer.messages.length > 0 ? (
        <Refusal words={answer.messages} />
      ) : (
        <Calm {...messages.queryRefused} />
      );
    default:
      return assertNever(answer);
  }
}

/** Says with the same sentence as the numbers whose view this is: one that came only here would tell something. */
function Calm({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div class="stack wide">
      <Message tone="information" title={title}>
        {text}
      </Message>
      <p class="hint">{statusMessages.whatYouSee}</p>
    </div>
  );
}

/** Jira's own words: they name the position of the mistake. */
function Refusal({ words }: { readonly words: readonly string[] }) {
  return (
    <Message tone="error" title={messages.queryRefused.title}>
      {words.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
    </Message>
  );
}
