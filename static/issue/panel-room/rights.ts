import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { orLost } from '../../common/trouble';
import { call } from './backend';

/** Whether the viewer may make child issues; true until Jira has said no. */
export function useMayCreateTasks(): boolean {
  const may = useSignal(true);
  useEffect(() => {
    void orLost(call('room-rights', {})).then((answer) => {
      may.value = answer.kind !== 'room-rights' || answer.mayCreateTasks;
    });
  }, [may]);
  return may.value;
}
