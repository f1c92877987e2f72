import { type HistoryActor } from '../../../src/contract/links/history';
import { isSeen } from '../is-seen';
import { messages } from './messages';

/** Who it was, in our words; `null` for a person whose name tells it. A name that shows nothing reads as nobody. */
export function actorWords(who: HistoryActor): string | null {
  if (who.kind !== 'person') return messages.actors[who.kind];
  return isSeen(who.name) ? null : messages.nameless;
}
