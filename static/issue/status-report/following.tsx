import { useCallback } from 'preact/hooks';
import { type FollowStatusAnswer } from '../../../src/contract/status/status-report';
import { AtWork } from '../../common/at-work';
import { useLookingAgain } from '../../common/looking-again';
import { isNoAnswer, orLost } from '../../common/trouble';
import { call } from './backend';
import { messages } from './messages';

export type Followed = Exclude<FollowStatusAnswer, { readonly kind: 'under-way' }>;

/** A report that is being written already: begun before the dialog was opened again, or by somebody else. */
export function Following({ onEnd }: { readonly onEnd: (end: Followed) => void }) {
  const look = useCallback(async () => {
    const answer = await orLost(call('follow-status-report', {}));
    if (!isNoAnswer(answer) && answer.kind !== 'under-way') onEnd(answer);
  }, [onEnd]);
  useLookingAgain(true, look);
  return <AtWork label={messages.writing} />;
}
