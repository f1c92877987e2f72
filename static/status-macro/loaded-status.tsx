import { assertNever } from '../../src/domain/kernel/assert-never';
import { Message } from '../common/kit';
import { sayCommon } from '../common/messages';
import { isNoAnswer, Trouble } from '../common/trouble';
import { messages } from './messages';
import { type StatusLoader } from './status-loader';
import { StatusPlace, StatusWaiting } from './status-waiting';
import { StatusView } from './status-view';

/** Whatever the loader holds, on a page and as the preview of settings. */
export function LoadedStatus({ loader }: LoaderProps) {
  return (
    <div class="status-place">
      <Content loader={loader} />
      {loader.shown.value === null ? <StatusWaiting onRetry={loader.load} /> : <StatusPlace />}
    </div>
  );
}

interface LoaderProps {
  readonly loader: StatusLoader;
}

function Content({ loader }: LoaderProps) {
  const shown = loader.shown.value;
  const load = () => void loader.load();
  if (shown === null) return null;
  if (isNoAnswer(shown)) return <Trouble answer={shown} onRetry={loader.load} />;
  switch (shown.kind) {
    case 'status': {
      const stale = loader.stale.value;
      const note = stale === null ? null : messages.stale(sayCommon(stale).text);
      return <StatusView status={shown} staleNote={note} busy={loader.busy.value} onRefresh={load} />;
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
