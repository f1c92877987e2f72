import { type GroupName } from '../../../src/contract/status/status-macro';
import { percentOf } from './figures';

interface Props {
  readonly groups: Readonly<Record<GroupName, number>>;
  readonly total: number;
  readonly label: string;
  readonly complete: boolean;
}

/**
 * The groups in the colours of their numbers: what is blocked is not among what is in progress, whatever its status.
 *
 * Drawn with attributes, not styles: the platform's content policy blocks those. Parts of what is not counted to
 * the end are no lower bounds: they are faint, and of the percentage only its place is there.
 */
export function StatusBar({ groups, total, label, complete }: Props) {
  const { completed: done, inProgress, blocked } = groups;
  return (
    <>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        class={complete ? 'bar' : 'bar bar-counting'}
      >
        <svg viewBox={`0 0 ${String(total)} 1`} preserveAspectRatio="none" aria-hidden="true">
          <rect class="bar-done" width={done} height={1} />
          <rect class="bar-progress" x={done} width={inProgress} height={1} />
          <rect class="bar-blocked" x={done + inProgress} width={blocked} height={1} />
        </svg>
      </div>
      <span class={complete ? 'percent' : 'percent status-place-kept'}>{percentOf(done, total)}</span>
    </>
  );
}
