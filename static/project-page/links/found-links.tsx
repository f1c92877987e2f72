import { type AdoptFoundAnswer, type FoundLinkView } from '../../../src/contract/links/link-rebuild';
import { whyNot } from '../../common/adoption/why-not';
import { DialogButton } from '../../common/dialog-button';
import { InPlace } from '../../common/in-place';
import { Button } from '../../common/kit';
import { messages as lifeMessages } from '../../common/link-life/messages';
import { isNoAnswer, Trouble } from '../../common/trouble';
import { ISSUE_VIEW } from '../issue-view';
import { ChangedLink } from './changed-link';
import { IssueEnd, PageEnd } from './ends';
import { messages } from './messages';
import { type Decided, isDecided, keyOf, type RebuildDesk } from './rebuild-desk';

interface Props {
  readonly desk: RebuildDesk;
  /** Looks at all links again. */
  readonly onRebuild: () => void;
  /** After somebody has linked two that had lost each other. */
  readonly onLinked: () => void;
}

/** What was found, by what a person has to do about it. */
export function FoundLinks({ desk, onRebuild, onLinked }: Props) {
  const { restored, asked, changed } = desk.found.value;
  const open = desk.open.value.length;
  return (
    <>
      {asked.length > 0 && (
        <section class="stack wide">
          <h3>{open === 0 ? messages.allDecided : messages.asked(open)}</h3>
          <ul class="links">
            {asked.map((link) => (
              <li key={keyOf(link)}>
                <Ends link={link} />
                {link.page === null ? (
                  <Hidden link={link} onClosed={onRebuild} />
                ) : (
                  <Choice link={link} desk={desk} onLinked={onLinked} onClosed={onRebuild} />
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {changed.length > 0 && (
        <section class="stack wide">
          <h3>{messages.changed(changed.length)}</h3>
          <ul class="links">
            {changed.map((link) => (
              <ChangedLink key={link.issue?.key ?? link.page?.path} link={link} onReload={onRebuild} />
            ))}
          </ul>
        </section>
      )}
      {restored.length > 0 && (
        <section class="stack wide">
          <h3>{messages.restored(restored.length)}</h3>
          <ul class="links">
            {restored.map((link) => (
              <li key={keyOf(link)}>
                <Ends link={link} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Of these the issue alone tells. */
const ISSUE_ALONE: readonly FoundLinkView['from'][] = ['issue', 'remote-link', 'comment'];

function Ends({ link }: { readonly link: FoundLinkView }) {
  const { issueKey, summary, page, from } = link;
  return (
    <>
      <IssueEnd issueKey={issueKey} summary={summary} />
      {page === null ? <p>{messages.hiddenPage}</p> : <PageEnd {...page} />}
      <p class="hint">
        {messages.from[from]} {ISSUE_ALONE.includes(from) && saidByPage(link)}
      </p>
    </>
  );
}

function saidByPage({ page, namesAnother }: FoundLinkView): string {
  if (page === null) return messages.unreadPage;
  return namesAnother ? messages.otherIssue : messages.silentPage;
}

interface RowProps {
  readonly link: FoundLinkView;
  readonly onClosed: () => void;
}

/** A page that nobody here can see is linked by somebody who can; one that is gone holds its issue, if that names it. */
const Hidden = ({ link, onClosed }: RowProps) => (
  <>
    <p class="hint">
      {messages.hiddenHelp} {link.from === 'issue' && messages.unlinkHelp}
    </p>
    {link.from === 'issue' && <Unlink link={link} onClosed={onClosed} />}
  </>
);

const Unlink = ({ link: { issueId }, onClosed }: RowProps) => (
  <DialogButton
    title={lifeMessages.steps.unlink}
    resource={ISSUE_VIEW}
    context={{ view: 'unlink', issueId }}
    size="medium"
    onClosed={onClosed}
  />
);

function Choice({ link, desk, onLinked, onClosed }: RowProps & Pick<Props, 'desk' | 'onLinked'>) {
  const decided = desk.decided.value.get(keyOf(link));
  return (
    <>
      {decided !== undefined && decided !== 'linking' && <Outcome decided={decided} />}
      {!isDecided(decided) && (
        <div class="row">
          <Button busy={decided === 'linking'} onPress={() => void desk.use(link).then(onLinked)}>
            {messages.use}
          </Button>
          {link.namesAnother && <Unlink link={link} onClosed={onClosed} />}
        </div>
      )}
    </>
  );
}

function Outcome({ decided }: { readonly decided: Exclude<Decided, 'linking'> }) {
  return isNoAnswer(decided) ? <Trouble answer={decided} /> : <InPlace words={cameOf(decided)} />;
}

const cameOf = (answer: AdoptFoundAnswer): string =>
  answer.kind === 'cannot-adopt' ? messages.notLinked(whyNot(answer.why)) : messages.adopted[answer.kind];
