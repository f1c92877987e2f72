import { Message } from '../common/kit';
import { messages } from './messages';

/** Said before what a security level keeps to few is written where others read. */
export const SecuredIssue = () => (
  <Message tone="warning" title={messages.secured}>
    {messages.securedReaders}
  </Message>
);
