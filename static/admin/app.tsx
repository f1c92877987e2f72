import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type AdminCalls } from '../../src/contract/admin/admin';
import { inViewersWords } from '../common/catalogue';
import { Message } from '../common/kit';
import { LazyView } from '../common/lazy-view';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../common/trouble';
import { Waiting } from '../common/waiting';
import { call } from './backend';
import { SiteGuide } from './first-run/site-guide';
import { Checks } from './health/checks';
import { messages } from './messages';
import { PauseCard } from './pause/pause-card';
import { createPlaces } from './places';
import { SelfTestCard } from './self-test/self-test-card';

type Shown = AdminCalls['show-health']['answer'] | NoAnswer;

const health = signal<Shown | null>(null);
const guide = signal<'first-run' | 'hidden' | null>(null);
const places = createPlaces();

const loadStatusMap = () => import('./status-map/status-map-card').then(({ StatusMapCard }) => StatusMapCard);

async function loadHealth(): Promise<void> {
  health.value = await inViewersWords(orLost(call('show-health', {})));
}

async function loadGuide(): Promise<void> {
  const answer = await orLost(call('show-first-run', {}));
  guide.value = answer.kind === 'first-run' ? 'first-run' : 'hidden';
}

const load = (): void => {
  void loadHealth();
  void loadGuide();
  void places.load();
};

/** The guide is gone at once; should that be forgotten, it is there again the next time. */
function hideGuide(): void {
  guide.value = 'hidden';
  void orLost(call('dismiss-first-run', {}));
}

/** The app's page in Jira's administration; its first calls start before anything is drawn, and nothing moves after. */
export function App() {
  useEffect(load, []);
  const shown = health.value;
  if (shown === null || guide.value === null) {
    return (
      <main class="page stack">
        <Waiting lines={8} onRetry={load} />
      </main>
    );
  }
  return (
    <main class="page stack">
      <h1>{messages.title}</h1>
      <Content shown={shown} />
    </main>
  );
}

function Content({ shown }: { readonly shown: Shown }) {
  if (isNoAnswer(shown)) return <Trouble answer={shown} onRetry={loadHealth} />;
  switch (shown.kind) {
    case 'admins-only':
      return <p role="status">{messages.adminsOnly}</p>;
    case 'scope-missing':
      return (
        <Message tone="error" title={messages.nothingGranted}>
          {messages.approveUpdate}
        </Message>
      );
    case 'health':
      return (
        <>
          {guide.value === 'first-run' && <SiteGuide health={shown} places={places} onHide={hideGuide} />}
          <Checks health={shown} onCheckAgain={loadHealth} />
          <SelfTestCard places={places} onRoundOver={loadHealth} />
          <LazyView load={loadStatusMap} props={{}} lines={3} />
          <PauseCard />
        </>
      );
  }
}
