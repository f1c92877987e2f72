import { useEffect } from 'preact/hooks';
import { Skeleton } from '../common/kit';
import { commonMessages } from '../common/messages';
import { isNoAnswer, Trouble } from '../common/trouble';
import { messages } from './messages';
import { createReportDesk } from './report-desk';
import { ReportsPage } from './reports-page';

const desk = createReportDesk();

/** The project's Lockstep page; its first call starts before anything is drawn. */
export function App() {
  useEffect(() => {
    void desk.load();
  }, []);
  const shown = desk.shown.value;
  return (
    <main class="page stack">
      {shown !== null && <h1>{messages.title}</h1>}
      <Content shown={shown} />
    </main>
  );
}

function Content({ shown }: { readonly shown: typeof desk.shown.value }) {
  if (shown === null) return <Skeleton lines={4} label={commonMessages.loading} />;
  if (isNoAnswer(shown)) return <Trouble answer={shown} onRetry={desk.load} />;
  if (shown.kind === 'not-visible') return <p role="status">{messages.notVisible}</p>;
  return <ReportsPage desk={desk} page={shown} />;
}
