import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type RoomRightsAnswer } from '../../../src/contract/panel';
import { orLost } from '../../common/trouble';
import { call } from './backend';

const ALL: Omit<RoomRightsAnswer, 'kind'> = { mayCreateTasks: true, mayEdit: true };

/** What the viewer may do with the issue and below it; everything until Jira has said no. */
export function useRoomRights(): Omit<RoomRightsAnswer, 'kind'> {
  const rights = useSignal(ALL);
  useEffect(() => {
    void orLost(call('room-rights', {})).then((answer) => {
      if (answer.kind === 'room-rights') rights.value = answer;
    });
  }, [rights]);
  return rights.value;
}
