import { type PageIssueView, type ShowPageAnswer } from '../../src/contract/byline';
import { openOnSite } from '../common/bridge';
import { Button, Lozenge, PeoplesText } from '../common/kit';
import { LazyView } from '../common/lazy-view';
import { LifeNotes } from '../common/link-life/life-notes';
import { SiteLink } from '../common/site-link';
import { messages } from './messages';
import { News } from './news';
import { UseAsSpec } from './use-as-spec';

interface Props {
  readonly state: ShowPageAnswer;
  /** After a dialog that may have changed what is shown. */
  readonly onReload: () => Promise<void>;
}

type VisibleIssue = Extract<PageIssueView, { readonly kind: 'issue' }>;

/** What the page is to Jira, and what can be done about it. */
export function PageState({ state, onReload }: Props) {
  switch (state.kind) {
    case 'not-visible':
      return <p role="status">{messages.notVisible}</p>;
    case 'no-spec':
      return <NoSpec mayEdit={state.mayEdit} onReload={onReload} />;
    case 'copy':
      return <Copy issue={state.issue} mayEdit={state.mayEdit} onReload={onReload} />;
    case 'spec':
      return <Spec state={state} onReload={onReload} />;
  }
}

const loadRelated = () =>
  import('../common/related/related-section').then(({ RelatedSection }) => RelatedSection);
const loadCoverage = () =>
  import('../common/coverage/coverage-view').then(({ CoverageView }) => CoverageView);
const loadFigures = () => import('./report/figures').then(({ Figures }) => Figures);

interface PageProps {
  readonly mayEdit: boolean;
  readonly onReload: Props['onReload'];
}

function NoSpec({ mayEdit, onReload }: PageProps) {
  return (
    <div class="stack">
      <h1>{messages.noSpec}</h1>
      <p>{messages.whatItIs}</p>
      <LazyView load={loadFigures} props={{}} lines={1} />
      {mayEdit && <UseAsSpec onReload={onReload} />}
    </div>
  );
}

function Copy({ issue, mayEdit, onReload }: PageProps & { readonly issue: PageIssueView }) {
  if (issue.kind !== 'issue') return <p role="status">{messages.copyOf[issue.kind]}</p>;
  return (
    <div class="stack">
      <h1>{messages.copy(issue.key)}</h1>
      <p>{messages.copyHint}</p>
      <IssueLine issue={issue} />
      <OpenIssue issue={issue} />
      {mayEdit && <UseAsSpec onReload={onReload} />}
    </div>
  );
}

interface SpecProps {
  readonly state: Extract<ShowPageAnswer, { readonly kind: 'spec' }>;
  readonly onReload: Props['onReload'];
}

function Spec({ state: { issue, mutual, life }, onReload }: SpecProps) {
  // That the issue cannot be found is said by the sentence that takes its place.
  const known = life.filter(({ what }) => what !== 'issue-unreachable');
  if (issue.kind !== 'issue')
    return (
      <div class="stack">
        <p role="status">{messages.specOf[issue.kind]}</p>
        {known.length > 0 && <LifeNotes life={known} actions={{}} />}
      </div>
    );
  return (
    <div class="stack">
      <h1>{messages.spec(issue.typeName, issue.key)}</h1>
      <IssueLine issue={issue} />
      {life.length > 0 && <LifeNotes life={life} actions={{}} />}
      {mutual ? (
        <>
          <News issueId={issue.issueId} onReload={onReload}>
            <OpenIssue issue={issue} />
          </News>
          <LazyView load={loadCoverage} props={{ issueId: issue.issueId }} lines={2} />
          <LazyView
            load={loadRelated}
            props={{ topic: issue.summary, issueId: issue.issueId, canPin: true }}
            lines={2}
          />
        </>
      ) : (
        <>
          <p>{messages.oneSided(issue.key)}</p>
          <OpenIssue issue={issue} />
        </>
      )}
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
