import { type MadePage } from '../../../src/contract/links/spec-links';
import { isNoAnswer } from '../../common/trouble';
import { DeadEnd } from '../dead-end';
import { messages as endedMessages } from '../ended/messages';
import { MadePageActions, MadePageMessage } from '../made-page';
import { messages as panelMessages } from '../messages';
import { NotBegun } from '../not-begun';
import { type SpecRun } from '../run-spec';
import { messages } from './messages';
import { whyNot } from '../../common/adoption/why-not';

interface ResultProps {
  readonly page: MadePage;
  /** False where somebody else was faster with another page. */
  readonly isChosen: boolean;
}

export function AdoptResult({ page, isChosen }: ResultProps) {
  return (
    <div class="stack wide">
      {isChosen ? (
        <MadePageMessage title={messages.adopted} page={page} />
      ) : (
        <MadePageMessage title={messages.anotherFirst} tone="information" page={page} />
      )}
      <MadePageActions path={page.path} openLabel={panelMessages.openSpec} closeLabel={messages.close} />
    </div>
  );
}

/** The page was not linked, because something else came first. */
export function Overtaken({ by }: { readonly by: SpecRun }) {
  if (by.kind === 'refused' && isNoAnswer(by.refusal))
    return <NotBegun title={endedMessages.notLinked} trouble={by.refusal} />;
  const why = reasonOf(by);
  return why === null ? (
    <DeadEnd title={messages.overtaken}>
      <p>{messages.overtakenHelp}</p>
    </DeadEnd>
  ) : (
    <DeadEnd title={why} />
  );
}

/** What this person may not, or what speaks against the page; `null` where somebody else was faster. */
function reasonOf(by: SpecRun): string | null {
  if (by.kind === 'overtaken') return by.by.kind === 'cannot-adopt' ? whyNot(by.by.why) : null;
  if (by.kind !== 'refused') return null;
  switch (by.refusal.kind) {
    case 'not-visible':
    case 'no-children-possible':
    case 'may-not-edit':
    case 'may-not-link':
      return whyNot({ kind: by.refusal.kind });
    default:
      return null;
  }
}
