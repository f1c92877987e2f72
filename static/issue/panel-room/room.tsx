import { type RoomAnswer, type RoomSection } from '../../../src/contract/panel';
import { LazyView } from '../../common/lazy-view';

interface RoomProps {
  readonly room: RoomAnswer;
}

/** Each section's code comes with the section: one that is not shown costs nothing. */
const SECTIONS = {
  coverage: () => import('./coverage').then(({ Coverage }) => Coverage),
  'status-report': () => import('./status-report').then(({ StatusReport }) => StatusReport),
  related: () => import('./related').then(({ Related }) => Related),
} satisfies Readonly<Record<RoomSection, unknown>>;

const loadServed = () => import('../served/served').then(({ Served }) => Served);

/** The room to work in below an issue's fields, one section for each kind of work. */
export function Room({ room }: RoomProps) {
  const { served, sections } = room;
  return (
    <main class="panel stack room">
      {served !== null && <LazyView load={loadServed} props={{ served }} lines={3} />}
      {sections.map((section) => (
        <LazyView key={section} load={SECTIONS[section]} props={{ room }} lines={2} />
      ))}
    </main>
  );
}
