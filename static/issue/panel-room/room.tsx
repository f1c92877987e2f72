import { type RoomAnswer, type RoomSection } from '../../../src/contract/panel';
import { LazyView } from '../../common/lazy-view';
import { messages } from './messages';

interface RoomProps {
  readonly room: RoomAnswer;
}

/** Each section's code comes with the section: one that is not shown costs nothing. */
const SECTIONS = {
  breakdown: () => import('../breakdown/breakdown-section').then(({ BreakdownSection }) => BreakdownSection),
  'status-report': () => import('./status-report').then(({ StatusReport }) => StatusReport),
} satisfies Readonly<Record<RoomSection, unknown>>;

/** The room to work in below an issue's fields, one section for each kind of work. */
export function Room({ room }: RoomProps) {
  if (room.sections.length === 0) {
    return (
      <main class="panel">
        <p class="hint">{messages.nothingHere}</p>
      </main>
    );
  }
  return (
    <main class="panel stack room">
      {room.sections.map((section) => (
        <LazyView key={section} load={SECTIONS[section]} props={{ room }} lines={2} />
      ))}
    </main>
  );
}
