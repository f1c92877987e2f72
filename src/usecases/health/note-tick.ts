import { type Heartbeat } from '../../ports/health/vital-signs';
import { type Clock } from '../../ports/clock';
import { nowAndThen } from '../now-and-then';

/** Every third heartbeat: `scheduleState` takes none for late before two of these are missing. */
const NOTE_MS = 14 * 60_000;

/** Lets the admin page tell that the schedule is alive. */
export function createNoteTick({
  heartbeat,
  clock,
}: {
  readonly heartbeat: Pick<Heartbeat, 'note'>;
  readonly clock: Clock;
}): () => Promise<void> {
  const note = nowAndThen(clock, NOTE_MS, () => heartbeat.note(clock.now()));
  return async () => {
    await note();
  };
}
