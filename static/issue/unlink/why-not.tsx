import { type UnlinkingRefusal } from '../../../src/contract/links/spec-links';
import { closeDialog } from '../../common/bridge';
import { formatDateTime } from '../../common/dates';
import { Button, Message } from '../../common/kit';
import { messages } from './messages';

/** Says which side this person may not change; nothing was removed. */
export function WhyNot({ why }: { readonly why: UnlinkingRefusal }) {
  return (
    <div class="stack wide">
      {why.kind === 'page-perhaps-gone' ? (
        <Message tone="information" title={messages.perhapsGone(formatDateTime(why.at))}>
          {messages.perhapsGoneHelp}
        </Message>
      ) : (
        <Message tone="warning" title={messages.refusals[why.kind]}>
          {messages.notHalf}
        </Message>
      )}
      <Button autoFocus onPress={closeDialog}>
        {messages.close}
      </Button>
    </div>
  );
}
