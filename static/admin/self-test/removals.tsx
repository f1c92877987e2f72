import { type FailureView, type RemovalView } from '../../../src/contract/admin/admin';
import { SiteLink } from '../../common/site-link';
import { messages } from '../messages';
import { failureWords, type Subject } from './failure-words';
import { type Cleaned } from './run-self-test';

interface Props {
  readonly title: string;
  readonly cleaned: Cleaned;
}

/** What became of the issue and the page of a round; what is still there has its link. */
export function Removals({ title, cleaned }: Props) {
  return (
    <div class="stack wide">
      <h3>{title}</h3>
      <ul class="removals">
        <li>
          <Removed subject="issue" removal={cleaned.issue} />
        </li>
        <li>
          <Removed subject="page" removal={cleaned.page} />
        </li>
      </ul>
    </div>
  );
}

/** A deletion that was not answered may have taken place. */
const mayBeGone = (why: FailureView): boolean => why.kind === 'unavailable';

function Removed({ subject, removal }: { readonly subject: Subject; readonly removal: RemovalView }) {
  const { removals } = messages.selfTest;
  if (removal.kind !== 'left') return <>{removals[removal.kind][subject]}</>;
  const { what, todo } = failureWords(subject, removal.why);
  return (
    <>
      {removals[mayBeGone(removal.why) ? 'may-be-left' : 'left'][subject]} {what}{' '}
      <SiteLink path={removal.path}>{removals.open[subject]}</SiteLink>
      <p class="todo">{todo}</p>
    </>
  );
}
