import { useEffect } from 'preact/hooks';
import { LazyView } from '../common/lazy-view';
import { isNoAnswer, Trouble } from '../common/trouble';
import { Waiting } from '../common/waiting';
import { createFirstRunDesk } from './first-run/first-run-desk';
import { FirstRunGuide } from './first-run/first-run-guide';
import { messages } from './messages';
import { createReportDesk, type ReportsView } from './report-desk';
import { ReportsPage } from './reports-page';

const desk = createReportDesk();
const firstRun = createFirstRunDesk();

const loadLinks = () => import('./links/links-section').then(({ LinksSection }) => LinksSection);

const loadCreateEpic = () =>
  import('./create-epic/create-epic').then(({ CreateEpicSection }) => CreateEpicSection);

const loadRelated = () => import('./related/related-search').then(({ RelatedSearch }) => RelatedSearch);

const loadNotices = () => import('./notices/notices-section').then(({ NoticesSection }) => NoticesSection);

const loadTemplates = () =>
  import('./templates/templates-section').then(({ TemplatesSection }) => TemplatesSection);

const load = (): void => {
  void desk.load();
  void firstRun.load();
};

/** The project's Lockstep page; its first calls start before anything is drawn, and nothing moves after. */
export function App() {
  useEffect(load, []);
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
      <FirstRunGuide desk={firstRun} />
      <section class="stack wide" aria-labelledby="weekly-report">
        <h2 id="weekly-report">{messages.title}</h2>
        <Content shown={shown} />
      </section>
      {shown.kind === 'reports' && shown.mayManage && <LazyView load={loadNotices} props={{}} lines={2} />}
      {shown.kind === 'reports' && <LazyView load={loadCreateEpic} props={{}} lines={3} />}
      {shown.kind === 'reports' && <LazyView load={loadTemplates} props={{}} lines={4} />}
      {shown.kind === 'reports' && (
        <LazyView load={loadLinks} props={{ mayRebuild: shown.mayManage }} lines={4} />
      )}
      {shown.kind === 'reports' && (
        <LazyView load={loadRelated} props={{ spaces: spacesIn(shown) }} lines={4} />
      )}
    </main>
  );
}

const spacesIn = ({ spaces }: ReportsView) => (spaces.kind === 'spaces' ? spaces.spaces : []);

type Shown = NonNullable<typeof desk.shown.value>;

function Content({ shown }: { readonly shown: Shown }) {
  if (isNoAnswer(shown)) return <Trouble answer={shown} onRetry={desk.load} />;
  if (shown.kind === 'not-visible') return <p role="status">{messages.notVisible}</p>;
  return <ReportsPage desk={desk} page={shown} />;
}
