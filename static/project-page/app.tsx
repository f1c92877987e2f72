import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { LazyView } from '../common/lazy-view';
import { isNoAnswer, Trouble } from '../common/trouble';
import { Waiting } from '../common/waiting';
import { Contents, Part, type PartName } from './contents';
import { createFirstRunDesk } from './first-run/first-run-desk';
import { FirstRunGuide } from './first-run/first-run-guide';
import { messages } from './messages';
import { createReportDesk, type ReportsView } from './reports/report-desk';
import { ReportsPage } from './reports/reports-page';

const desk = createReportDesk();
const firstRun = createFirstRunDesk();

const loadLinks = () => import('./links/links-section').then(({ LinksSection }) => LinksSection);

const loadCreateEpic = () =>
  import('./create-epic/create-epic').then(({ CreateEpicSection }) => CreateEpicSection);

const loadSpecs = () => import('./specs/specs-section').then(({ SpecsSection }) => SpecsSection);

const loadJobs = () => import('./jobs/jobs-section').then(({ JobsSection }) => JobsSection);

const loadRelated = () => import('./related/related-search').then(({ RelatedSearch }) => RelatedSearch);

const loadNotices = () => import('./notices/notices-section').then(({ NoticesSection }) => NoticesSection);

const loadHistory = () => import('./history/history-section').then(({ HistorySection }) => HistorySection);

const loadTemplates = () =>
  import('./templates/templates-section').then(({ TemplatesSection }) => TemplatesSection);

const load = (): void => {
  void desk.load();
  void firstRun.load();
};

/** The project's Lockstep page; its first calls start before anything is drawn, and nothing moves after. */
export function App() {
  useLayoutEffect(load, []);
  const shown = desk.shown.value;
  if (shown === null || firstRun.shown.value === null) {
    return (
      <main class="page stack">
        <Waiting lines={4} onRetry={load} />
      </main>
    );
  }
  return (
    <main class="page stack">
      <h1>Lockstep</h1>
      <div class="columns wide">
        {shown.kind === 'reports' && <Contents names={partsOf(shown)} />}
        <div class="parts stack in-turn">
          <FirstRunGuide desk={firstRun} />
          <Part name="reports">
            <Content shown={shown} />
          </Part>
          {shown.kind === 'reports' && <Sections reports={shown} />}
        </div>
      </div>
    </main>
  );
}

/** What else there is of the project; each part's code comes with it. */
function Sections({ reports }: { readonly reports: ReportsView }) {
  const changes = useSignal(0);
  const linkChanges = useSignal(0);
  const told = useSignal<ReadonlySet<string>>(new Set());
  const onChanged = () => {
    changes.value += 1;
  };
  const onLinkChanged = () => {
    linkChanges.value += 1;
    onChanged();
  };
  return (
    <>
      {hasNotices(reports) && (
        <Part name="notices">
          <LazyView load={loadNotices} props={{ reports, standing: standingOf(reports) }} lines={2} />
        </Part>
      )}
      <Part name="createEpic">
        <LazyView
          load={loadCreateEpic}
          props={{ mayCreate: reports.mayCreateIssues, spaces: reports.spaces.kind, onChanged }}
          lines={3}
        />
      </Part>
      <Part name="specs">
        <LazyView
          load={loadSpecs}
          props={{
            mayCreate: reports.mayCreateIssues,
            changes: changes.value,
            onChanged,
            onLinkChanged,
            told,
          }}
          lines={5}
        />
      </Part>
      <Part name="jobs">
        <LazyView load={loadJobs} props={{ changes: changes.value, onChanged }} lines={3} />
      </Part>
      <Part name="templates">
        <LazyView load={loadTemplates} props={{}} lines={4} />
      </Part>
      <Part name="links">
        <LazyView
          load={loadLinks}
          props={{ mayRebuild: reports.mayManage, changes: linkChanges.value, onChanged, told }}
          lines={4}
        />
      </Part>
      <Part name="related">
        <LazyView load={loadRelated} props={{ spaces: spacesIn(reports) }} lines={4} />
      </Part>
      <Part name="history">
        <LazyView load={loadHistory} props={{}} lines={2} />
      </Part>
    </>
  );
}

/** In the order in which they stand. */
function partsOf(reports: ReportsView): readonly PartName[] {
  const notices = hasNotices(reports) ? (['notices'] as const) : [];
  return ['reports', ...notices, 'createEpic', 'specs', 'jobs', 'templates', 'links', 'related', 'history'];
}

const hasNotices = (reports: ReportsView): boolean => reports.mayManage && isOn(reports);

/** Before there is a report, none can need anybody. */
const isOn = ({ report, more }: ReportsView): boolean => report !== null || more.length > 0;

/** Which reports are paused, and what came of the newest date of each. */
const standingOf = ({ report, history, more }: ReportsView): string =>
  [{ report, history }, ...more]
    .map(
      (one) =>
        `${String(one.report?.pausedFor)} ${String(one.history[0]?.slot)} ${String(one.history[0]?.kind)}`,
    )
    .join();

const spacesIn = ({ spaces }: ReportsView) => (spaces.kind === 'spaces' ? spaces.spaces : []);

type Shown = NonNullable<typeof desk.shown.value>;

function Content({ shown }: { readonly shown: Shown }) {
  if (isNoAnswer(shown)) return <Trouble answer={shown} onRetry={desk.load} />;
  if (shown.kind === 'not-visible') return <p role="status">{messages.notVisible}</p>;
  return <ReportsPage desk={desk} page={shown} />;
}
