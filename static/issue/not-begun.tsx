import { type NoAnswer } from '../common/trouble';
import { Because } from './because';
import { DeadEnd } from './dead-end';
import { messages } from './messages';

interface Props {
  /** What was not done. */
  readonly title: string;
  readonly trouble: NoAnswer;
}

/** A press that was stopped before anything was begun: there is nothing to continue. */
export const NotBegun = ({ title, trouble }: Props) => (
  <DeadEnd title={title}>
    <p>{messages.nothingChanged}</p>
    <Because trouble={trouble} />
  </DeadEnd>
);
