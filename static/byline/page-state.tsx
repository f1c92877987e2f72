import { type PageIssueView, type ShowPageAnswer } from '../../src/contract/byline';
import { openOnSite } from '../common/bridge';
import { Button, Lozenge, PeoplesText } from '../common/kit';
import { SiteLink } from '../common/site-link';
import { messages } from './messages';

interface Props {
  readonly state: ShowPageAnswer;
  /** After a dialog that may have changed what is shown. */
  readonly onReload: () => Promise<void>;
}

type VisibleIssue = Extract<PageIssueView, { readonly kind: 'issue' }>;

/** What the page is to Jira, and what can be done about it. */
export function PageState({ state }: Props) {
  switch (state.kind) {
    case 'not-visible':
      return <p role="status">{messages.notVisible}</p>;
    case 'no-spec':
      return <NoSpec />;
    case 'copy':
      return <Copy issue={state.issue} />;
    case 'spec':
      return <Spec issue={state.issue} mutual={state.mutual} />;
  }
}

function NoSpec() {
  return (
    <div class="stack">
      <h1>{messages.noSpec}</h1>
      <p>{messages.whatItIs}</p>
    </div>
  );
}

function Copy({ issue }: { readonly issue: PageIssueView }) {
  if (issue.kind !== 'issue') return <p role="status">{messages.copyOf[issue.kind]}</p>;
  return (
    <div class="stack">
      <h1>{messages.copy(issue.key)}</h1>
      <p>{messages.copyHint}</p>
      <IssueLine issue={issue} />
      <OpenIssue issue={issue} />
    </div>
  );
}

function Spec({ issue, mutual }: { readonly issue: PageIssueView; readonly mutual: boolean }) {
  if (issue.kind !== 'issue') return <p role="status">{messages.specOf[issue.kind]}</p>;
  return (
    <div class="stack">
      <h1>{messages.spec(issue.typeName, issue.key)}</h1>
      <IssueLine issue={issue} />
      {!mutual && <p>{messages.oneSided(issue.key)}</p>}
      <div class="row">
        <OpenIssue issue={issue} />
      </div>
    </div>
  );
}

const TONES = { new: 'neutral', indeterminate: 'progress', done: 'success' } as const;

function IssueLine({ issue: { key, summary, statusName, category } }: { readonly issue: VisibleIssue }) {
  return (
    <p class="issue-line">
      <SiteLink path={browsePath(key)}>
        <PeoplesText text={summary === '' ? key : summary} />
      </SiteLink>{' '}
      <Lozenge tone={TONES[category]}>
        <PeoplesText text={statusName} />
      </Lozenge>
    </p>
  );
}

function OpenIssue({ issue: { key } }: { readonly issue: VisibleIssue }) {
  const open = () => {
    openOnSite(browsePath(key));
  };
  return <Button onPress={open}>{messages.openIssue}</Button>;
}

const browsePath = (key: string): string => `/browse/${key}`;
