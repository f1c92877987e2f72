import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type AdminCalls } from '../../src/contract/admin';
import { inViewersWords } from '../common/catalogue';
import { Message, Skeleton } from '../common/kit';
import { commonMessages } from '../common/messages';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../common/trouble';
import { call } from './backend';
import { Checks } from './health/checks';
import { messages } from './messages';
import { PauseCard } from './pause/pause-card';
import { SelfTestCard } from './self-test/self-test-card';

type Shown = AdminCalls['show-health']['answer'] | NoAnswer;

/** The app's page in Jira's administration; its first call starts before anything is drawn. */
export function App() {
  const shown = useSignal<Shown | null>(null);
  const load = async (): Promise<void> => {
    shown.value = await inViewersWords(orLost(call('show-health', {})));
  };
  useEffect(() => {
    void load();
  }, []);
  return (
    <main class="page stack">
      {shown.value !== null && <h1>{messages.title}</h1>}
      <Content shown={shown.value} onReload={load} />
    </main>
  );
}

interface ContentProps {
  readonly shown: Shown | null;
  readonly onReload: () => Promise<void>;
}

function Content({ shown, onReload }: ContentProps) {
  if (shown === null) return <Skeleton lines={8} label={commonMessages.loading} />;
  if (isNoAnswer(shown)) return <Trouble answer={shown} onRetry={onReload} />;
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
          <Checks health={shown} onCheckAgain={onReload} />
          <SelfTestCard />
          <PauseCard />
        </>
      );
  }
}
