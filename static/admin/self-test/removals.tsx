import { type RemovalView } from '../../../src/contract/admin/admin';
import { SiteLink } from '../../common/site-link';
import { messages } from '../messages';
import { type Subject, useFailureWords } from './failure-words';
import { type Cleaned } from './run-self-test';

interface Props {
  readonly title: string;
  readonly cleaned: Cleaned;
}

/** What became of the issue and the page of a round; what it could not remove is told with all leftovers. */
export function Removals({ title, cleaned }: Props) {
  const told = SUBJECTS.filter(
    (subject) => cleaned[subject].kind !== 'left' || isTakenOver(cleaned[subject]),
  );
  if (told.length === 0) return null;
  return (
    <div class="stack wide">
      <h3>{title}</h3>
      <ul class="removals">
        {told.map((subject) => (
          <li key={subject}>
            <Removed subject={subject} removal={cleaned[subject]} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const SUBJECTS = ['issue', 'page'] as const;

/** People have made something of it: it is theirs, and never removed. */
export const isTakenOver = (removal: RemovalView): boolean =>
  removal.kind === 'left' && removal.why.kind === 'read-differs';

function Removed({ subject, removal }: { readonly subject: Subject; readonly removal: RemovalView }) {
  const { removals } = messages.selfTest;
  const words = useFailureWords(subject, removal.kind === 'left' ? removal.why : null);
  if (removal.kind !== 'left') return <>{removals[removal.kind][subject]}</>;
  return (
    <>
      {removals.left[subject]} {words?.what} <SiteLink path={removal.path}>{removals.open[subject]}</SiteLink>
      <p class="todo">{words?.todo}</p>
    </>
  );
}
