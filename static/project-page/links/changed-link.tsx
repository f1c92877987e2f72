import { type ChangedLinkView } from '../../../src/contract/links/link-rebuild';
import { LifeNotes } from '../../common/link-life/life-notes';
import { IssueEnd, PageEnd } from './ends';

/** A link to which something has happened; what can be done about it stands on the issue. */
export function ChangedLink({ link: { issue, page, life } }: { readonly link: ChangedLinkView }) {
  return (
    <li>
      {issue !== null && <IssueEnd issueKey={issue.key} summary={issue.summary} />}
      {page !== null && <PageEnd {...page} />}
      <LifeNotes life={life} actions={{}} />
    </li>
  );
}
