import { DialogButton } from '../common/dialog-button';
import { messages } from './messages';

/** Opens what was written for this issue. */
export function OpenHistory() {
  return <DialogButton subtle title={messages.history} context={{ view: 'history' }} size="medium" />;
}
