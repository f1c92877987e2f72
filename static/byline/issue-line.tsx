import { type PageIssueView } from '../../src/contract/byline';
import { openOnSite } from '../common/bridge';
import { Button, PeoplesText } from '../common/kit';
import { SiteLink } from '../common/site-link';
import { StatusLozenge } from '../common/status-lozenge';
import { messages } from './messages';

type VisibleIssue = Extract<PageIssueView, { readonly kind: 'issue' }>;

/** The issue as Jira shows it. */
export function IssueLine({
  issue: { key, summary, statusName, category },
}: {
  readonly issue: VisibleIssue;
}) {
  return (
    <p class="issue-line">
      <SiteLink path={browsePath(key)}>
        <PeoplesText text={summary === '' ? key : summary} />
      </SiteLink>{' '}
      <StatusLozenge name={statusName} category={category} />
    </p>
  );
}

export function OpenIssue({ issue: { key } }: { readonly issue: VisibleIssue }) {
  const open = () => {
    openOnSite(browsePath(key));
  };
  return <Button onPress={open}>{messages.openIssue}</Button>;
}

const browsePath = (key: string): string => `/browse/${key}`;
