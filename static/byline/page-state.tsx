import { type ShowPageAnswer } from '../../src/contract/byline';
import { LazyView } from '../common/lazy-view';
import { isAtRest } from '../common/link-life/is-at-rest';
import { messages } from './messages';
import { News } from './news';
import { IssueLine, OpenIssue } from './issue-line';
import { ISSUE_VIEW } from './issue-view';

interface Props {
  readonly state: ShowPageAnswer;
  /** After a dialog that may have changed what is shown. */
  readonly onReload: () => Promise<void>;
}

/** What the page is to Jira, and what can be done about it. */
export function PageState({ state, onReload }: Props) {
  switch (state.kind) {
    case 'not-visible':
      return <p role="status">{messages.notVisible}</p>;
    case 'no-spec':
      return <LazyView load={loadNoSpec} props={{ page: state, onReload }} lines={4} />;
    case 'copy':
      return <LazyView key={state.ignored} load={loadCopy} props={{ copy: state, onReload }} lines={4} />;
    case 'spec':
      return <Spec state={state} onReload={onReload} />;
  }
}

const loadNoSpec = () => import('./no-spec').then(({ NoSpec }) => NoSpec);
const loadLife = () => import('../common/link-life/link-life').then(({ LinkLife }) => LinkLife);
const loadHidden = () => import('./hidden-issue').then(({ HiddenIssue }) => HiddenIssue);
const loadCopy = () => import('./copy').then(({ Copy }) => Copy);
const loadRelated = () =>
  import('../common/related/related-section').then(({ RelatedSection }) => RelatedSection);
const loadCoverage = () => import('./coverage').then(({ Coverage }) => Coverage);

interface SpecProps {
  readonly state: Extract<ShowPageAnswer, { readonly kind: 'spec' }>;
  readonly onReload: Props['onReload'];
}

function Spec({ state: { issue, mutual, mayEdit, life, pinnedTo }, onReload }: SpecProps) {
  if (issue.kind !== 'issue')
    return <LazyView load={loadHidden} props={{ why: issue.kind, life, mayEdit, onReload }} lines={2} />;
  return (
    <div class="stack in-turn">
      <h1>{messages.spec(issue.typeName, issue.key)}</h1>
      <IssueLine issue={issue} />
      {life.length > 0 && (
        <LazyView load={loadLife} props={putRight(issue.issueId, life, onReload)} lines={2} />
      )}
      {mutual ? (
        <Linked issue={issue} atRest={isAtRest(life)} {...{ mayEdit, pinnedTo, onReload }} />
      ) : (
        <>
          <p>{messages.oneSided(issue.key)}</p>
          <OpenIssue issue={issue} />
        </>
      )}
    </div>
  );
}

const putRight = (issueId: string, life: SpecProps['state']['life'], onReload: Props['onReload']) => ({
  life,
  issueId,
  unlinkIn: ISSUE_VIEW,
  onReload: () => void onReload(),
});

interface LinkedProps extends Pick<SpecProps['state'], 'mayEdit' | 'pinnedTo'> {
  readonly issue: Extract<SpecProps['state']['issue'], { readonly kind: 'issue' }>;
  /** Nothing can be brought to the page until somebody has put it or the issue right. */
  readonly atRest: boolean;
  readonly onReload: Props['onReload'];
}

function Linked({ issue, atRest, mayEdit, pinnedTo, onReload }: LinkedProps) {
  const { issueId, summary } = issue;
  return (
    <>
      {atRest ? (
        <OpenIssue issue={issue} />
      ) : (
        <>
          <News issueId={issueId} mayEdit={mayEdit} onReload={onReload}>
            <OpenIssue issue={issue} />
          </News>
          <LazyView load={loadCoverage} props={{ issueId }} lines={2} />
        </>
      )}
      <LazyView load={loadRelated} props={{ topic: summary, issueId, canPin: true, pinnedTo }} lines={2} />
    </>
  );
}
