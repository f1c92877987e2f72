import { useSignal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import { type IssueCalls } from '../../src/contract/issue';
import { learnDates } from '../common/dates';
import { Skeleton } from '../common/kit';
import { commonMessages } from '../common/messages';
import { isNoAnswer, orLost, Trouble, type NoAnswer } from '../common/trouble';
import { call } from './backend';
import { IssueState } from './issue-state';

/** Loads the state of the issue's spec; the first call starts before anything is drawn. */
export function App() {
  const answer = useSignal<IssueCalls['show-issue']['answer'] | NoAnswer | null>(null);
  const load = useCallback(() => {
    void orLost(call('show-issue', {})).then((loaded) => {
      answer.value = loaded;
      learnDates();
    });
  }, [answer]);
  useEffect(load, [load]);
  const shown = answer.value;
  if (shown === null) return <Skeleton lines={2} label={commonMessages.loading} />;
  if (isNoAnswer(shown)) return <Trouble answer={shown} onRetry={load} />;
  return <IssueState state={shown} />;
}
