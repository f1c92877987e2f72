import { assertNever } from '../../../src/domain/kernel/assert-never';
import { Message } from '../kit';
import { sayCommon } from '../messages';
import { isNoAnswer, type NoAnswer, Trouble } from '../trouble';
import { messages } from './messages';
import { type StatusLoader } from './status-loader';
import { StatusPlace, StatusWaiting } from './status-waiting';
import { StatusView, type WriteReport } from './status-view';

/** Whatever the loader holds, on a page and as the preview of settings. */
export function LoadedStatus(props: LoadedProps) {
  return (
    <div class="status-place">
      <Content {...props} />
      <Place {...props} />
    </div>
  );
}

interface LoadedProps {
  readonly loader: StatusLoader;
  readonly onReport?: WriteReport | undefined;
}

/** A compact status takes the room that it needs. */
function Place({ loader: { shown, load } }: LoadedProps) {
  if (shown.value === null) return <StatusWaiting onRetry={load} />;
  return shown.value.kind === 'status' && shown.value.compact ? null : <StatusPlace />;
}

function Content({ loader, onReport }: LoadedProps) {
  const shown = loader.shown.value;
  if (shown === null) return null;
  if (isNoAnswer(shown)) return <NoStatus answer={shown} onRetry={loader.load} />;
  switch (shown.kind) {
    case 'status': {
      const stale = loader.stale.value;
      const note = stale === null ? null : messages.stale(sayCommon(stale.answer, stale.cameAt).text);
      return <StatusView status={shown} loader={loader} staleNote={note} onReport={onReport} />;
    }
    case 'not-configured':
    case 'configure':
      return <Calm {...messages.notConfigured} />;
    case 'epic-not-visible':
      return <Calm {...messages.epicNotVisible} />;
    case 'query-refused':
      return shown.messages.length > 0 ? (
        <Refusal words={shown.messages} />
      ) : (
        <Calm {...messages.queryRefused} />
      );
    default:
      return assertNever(shown);
  }
}

interface NoStatusProps {
  readonly answer: NoAnswer;
  readonly onRetry: () => unknown;
}

/** A visitor of a public page may never have heard of Lockstep. */
function NoStatus({ answer, onRetry }: NoStatusProps) {
  if (answer.kind === 'anonymous') return <Message tone="information" title={messages.anonymous} />;
  return <Trouble answer={answer} onRetry={onRetry} />;
}

/** Says with the same sentence as the numbers whose view this is: one that came only here would tell something. */
function Calm({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div class="stack wide">
      <Message tone="information" title={title}>
        {text}
      </Message>
      <p class="hint">{messages.whatYouSee}</p>
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
