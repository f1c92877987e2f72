import { percentOf } from './figures';

interface Props {
  readonly done: number;
  readonly inProgress: number;
  readonly total: number;
  readonly label: string;
}

/** Drawn with attributes, not styles: the platform's content policy blocks those. */
export function StatusBar({ done, inProgress, total, label }: Props) {
  return (
    <>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        class="bar"
      >
        <svg viewBox={`0 0 ${String(total)} 1`} preserveAspectRatio="none" aria-hidden="true">
          <rect class="bar-done" width={done} height={1} />
          <rect class="bar-progress" x={done} width={inProgress} height={1} />
        </svg>
      </div>
      <span class="percent">{percentOf(done, total)}</span>
    </>
  );
}
