import { LazyView } from '../lazy-view';
import { sayCommon } from '../messages';
import { isNoAnswer, Trouble } from '../trouble';
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

/** Why there are no numbers is read late: most statuses have some. */
const loadCalm = () => import('./calm/no-numbers').then(({ NoNumbers }) => NoNumbers);

function Content({ loader, onReport }: LoadedProps) {
  const shown = loader.shown.value;
  if (shown === null) return null;
  if (shown.kind === 'status') {
    const stale = loader.stale.value;
    const note = stale === null ? null : messages.stale(sayCommon(stale.answer, stale.cameAt).text);
    return <StatusView status={shown} loader={loader} staleNote={note} onReport={onReport} />;
  }
  // A visitor of a public page may never have heard of Lockstep.
  return isNoAnswer(shown) && shown.kind !== 'anonymous' ? (
    <Trouble answer={shown} onRetry={loader.load} />
  ) : (
    <LazyView load={loadCalm} props={{ answer: shown }} lines={2} />
  );
}
