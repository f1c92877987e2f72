import { type ComponentChildren } from 'preact';
import { Message } from '../common/kit';
import { WayOut } from './way-out';

interface Props {
  readonly title: string;
  /** Nothing is wrong where it is only too early. */
  readonly tone?: 'warning' | 'information';
  readonly children?: ComponentChildren;
}

/** A dialog that can do nothing for this person now: why, and the way out, which has the focus. */
export function DeadEnd({ title, tone = 'warning', children }: Props) {
  return (
    <div class="stack wide">
      <Message tone={tone} title={title}>
        {children}
      </Message>
      <WayOut />
    </div>
  );
}
