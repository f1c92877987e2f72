import { type ChangedLinkView } from '../../../src/contract/links/link-rebuild';
import { type DialogOptions, openDialog } from '../../common/bridge';
import { LifeNotes } from '../../common/link-life/life-notes';
import { LinkLife } from '../../common/link-life/link-life';
import { messages } from '../../common/link-life/messages';
import { trashOf } from '../../common/link-life/trash-of';
import { useOpening } from '../../common/use-opening';
import { ISSUE_VIEW } from '../issue-view';
import { IssueEnd, PageEnd } from './ends';

interface Props {
  readonly link: ChangedLinkView;
  readonly onReload: () => void;
}

/** A link to which something has happened, with what puts it right. */
export function ChangedLink({ link: { issue, page, life }, onReload }: Props) {
  const { start, trouble } = useOpening(openDialog);
  return (
    <li>
      {issue !== null && <IssueEnd issueKey={issue.key} summary={issue.summary} />}
      {page !== null && <PageEnd {...page} />}
      {issue === null ? (
        <LifeNotes life={life} actions={{}} />
      ) : (
        <LinkLife
          life={life}
          issueId={issue.issueId}
          unlinkIn={ISSUE_VIEW}
          more={{
            ...(page !== null && trashOf(page.path)),
            'update-spec': () => {
              start(updating(issue.issueId, onReload));
            },
          }}
          onReload={onReload}
        />
      )}
      {trouble}
    </li>
  );
}

/** The right column and the byline item have this button beside what is new; here nothing is compared. */
const updating = (issueId: string, onClose: () => void): DialogOptions => ({
  title: messages.steps['update-spec'],
  resource: ISSUE_VIEW,
  context: { view: 'update', issueId },
  onClose,
});
