import { type UnlinkingRefusal } from '../../../src/contract/links/spec-links';
import { formatDateTime } from '../../common/dates';
import { DeadEnd } from '../dead-end';
import { messages } from './messages';

/** Says which side this person may not change; nothing was removed. */
export function WhyNot({ why }: { readonly why: UnlinkingRefusal }) {
  if (why.kind === 'page-perhaps-gone')
    return (
      <DeadEnd tone="information" title={messages.perhapsGone(formatDateTime(why.at))}>
        {messages.perhapsGoneHelp}
      </DeadEnd>
    );
  return <DeadEnd title={messages.refusals[why.kind]}>{messages.notHalf}</DeadEnd>;
}
