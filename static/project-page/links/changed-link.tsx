import { type ChangedLinkView } from '../../../src/contract/links/link-rebuild';
import { LifeNotes } from '../../common/link-life/life-notes';
import { IssueEnd, PageEnd } from './ends';
import { LinkSteps } from './link-steps';

interface Props {
  readonly link: ChangedLinkView;
  readonly onReload: () => void;
}

/** A link to which something has happened, with what puts it right. */
export function ChangedLink({ link: { issue, page, life }, onReload }: Props) {
  return (
    <li>
      {issue !== null && <IssueEnd issueKey={issue.key} summary={issue.summary} />}
      {page !== null && <PageEnd {...page} />}
      {issue === null ? (
        <LifeNotes life={life} actions={{}} />
      ) : (
        <LinkSteps issueId={issue.issueId} path={page?.path ?? null} life={life} onReload={onReload} />
      )}
    </li>
  );
}
