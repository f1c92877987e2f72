import fc from 'fast-check';

/*
 * Worlds in which every issue has a whole life: what was true of it at each instant. Nothing here, and nothing in
 * the recount beside it, comes from the product.
 */

export type Category = 'new' | 'indeterminate' | 'done' | 'undefined';

export interface Status {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  /** Whether it says that work stands still: by its name, or because an admin chose so. */
  readonly stuck: boolean;
  /** What an admin chose for it. */
  readonly chosen: 'blocked' | 'review' | 'autoUpdate' | null;
}

const status = (
  id: string,
  name: string,
  category: Category,
  stuck = false,
  chosen: Status['chosen'] = null,
): Status => ({ id, name, category, stuck, chosen });

/** Renamed, translated, saying the contrary of what they are, and mapped by an admin. */
export const STATUSES: readonly Status[] = [
  status('1', 'Zu erledigen', 'new'),
  status('2', 'In Arbeit', 'indeterminate'),
  status('3', 'Fertig', 'done'),
  status('4', '完了', 'done'),
  status('5', 'Done', 'indeterminate'),
  status('6', 'To Do', 'done'),
  status('7', 'Blocked', 'indeterminate', true),
  status('8', 'Blockiert', 'new', true),
  status('9', 'Blocked', 'done'),
  status('10', 'Unblocked', 'indeterminate'),
  status('11', 'Waiting for legal', 'indeterminate', true, 'blocked'),
  status('12', 'Blocked (waits for the cache)', 'indeterminate', false, 'autoUpdate'),
  status('13', 'Done?', 'undefined'),
  status('14', 'مراجعة', 'indeterminate', false, 'review'),
];

/** An issue from its first instant on. */
export interface Life {
  readonly id: number;
  /** -1 a sub-task, 0 a story, 1 an epic, 2 an initiative. */
  readonly level: number;
  /** A place in the list of lives, of an issue of a higher level. */
  readonly parent: number | null;
  readonly createdAt: number;
  /** When it came to a status, from its creation on. */
  readonly statuses: readonly { readonly at: number; readonly status: Status }[];
  /** When it was deleted or archived. */
  readonly goneAt: number | null;
  /** When it came into the scope, and when it left. */
  readonly scope: { readonly from: number; readonly to: number };
  readonly secured: boolean;
  readonly flagged: boolean;
  readonly labels: readonly string[];
  /** Places in the list of lives. */
  readonly waitsFor: readonly number[];
}

export interface Run {
  readonly from: number;
  readonly to: number;
  /** When the issues are read, at the window's end or later. */
  readonly readAt: number;
}

export interface World {
  readonly lives: readonly Life[];
  readonly runs: readonly [Run, Run];
  /** Of the site's zone, in which Jira reads the times of the app's queries. */
  readonly offsetMinutes: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Ends of windows where clocks jump: half an hour, from a half hour on, for Ramadan, and over a whole day. */
const EDGES = {
  'Australia/Lord_Howe': { at: '2026-04-04T15:00:00.000Z', offsetMinutes: 660 },
  'America/St_Johns': { at: '2026-03-08T05:30:00.000Z', offsetMinutes: -210 },
  'Africa/Casablanca': { at: '2026-02-15T02:00:00.000Z', offsetMinutes: 60 },
  'Pacific/Apia': { at: '2011-12-30T10:00:00.000Z', offsetMinutes: -600 },
  'Etc/GMT+12': { at: '2026-05-01T12:00:00.000Z', offsetMinutes: -720 },
  'Pacific/Kiritimati': { at: '2026-05-01T12:00:00.000Z', offsetMinutes: 840 },
};

const edges = fc.constantFrom(...Object.values(EDGES));
const lateness = fc.constantFrom(0, 1, HOUR, 30 * HOUR);

/** Instants of a life: anywhere around the windows, and often on their edges to the millisecond. */
const instants = ([first, second]: World['runs']): fc.Arbitrary<number> =>
  fc.oneof(
    fc
      .tuple(
        fc.constantFrom(first.from, first.to, second.to, first.readAt, second.readAt),
        fc.constantFrom(-1, 0, 1),
      )
      .map(([edge, by]) => edge + by),
    fc.integer({ min: first.from - 20 * DAY, max: second.readAt + DAY }),
  );

const lifeIn = (runs: World['runs'], id: number): fc.Arbitrary<Life> => {
  const at = instants(runs);
  const always = { from: -Infinity, to: Infinity };
  const cameAndLeft = fc.tuple(at, at).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
  return fc
    .record({
      level: fc.constantFrom(-1, 0, 0, 1, 2),
      parent: fc.option(fc.nat({ max: 11 })),
      moves: fc.array(fc.record({ at, status: fc.constantFrom(...STATUSES) }), {
        minLength: 1,
        maxLength: 6,
      }),
      goneAt: fc.option(at, { freq: 6 }),
      scope: fc.oneof({ weight: 3, arbitrary: fc.constant(always) }, { weight: 1, arbitrary: cameAndLeft }),
      secured: fc.constantFrom(false, false, false, true),
      flagged: fc.constantFrom(false, false, false, true),
      labels: fc.constantFrom([], [], ['BLOCKED'], ['unblocked', 'team']),
      waitsFor: fc.array(fc.nat({ max: 11 }), { maxLength: 2 }),
    })
    .map(({ moves, ...life }) => {
      // A move within a second of its issue's creation is taken for the creation: none is made here.
      const ordered = moves
        .toSorted((a, b) => a.at - b.at)
        .map((move, n) => ({ ...move, at: move.at + n * 2_000 }));
      return { ...life, id, createdAt: ordered[0]?.at ?? 0, statuses: ordered };
    });
};

/** Parents are there, are of a higher level, and were made before. */
function withParents(lives: readonly Life[]): readonly Life[] {
  return lives.map((life) => {
    const above = life.parent === null ? undefined : lives[life.parent];
    return above !== undefined && above.level > life.level ? life : { ...life, parent: null };
  });
}

export const worlds: fc.Arbitrary<World> = fc
  .tuple(edges, lateness, lateness, fc.constantFrom(7 * DAY, 7 * DAY + HOUR, 7 * DAY - HOUR / 2, 6 * DAY))
  .map(([{ at, offsetMinutes }, late, later, long]) => {
    const to = Date.parse(at);
    const runs = [
      { from: to - long, to, readAt: to + late },
      { from: to, to: to + long, readAt: to + long + later },
    ] as const;
    return { runs, offsetMinutes };
  })
  .chain(({ runs, offsetMinutes }) =>
    fc
      .tuple(...Array.from({ length: 12 }, (_, n) => lifeIn(runs, 1_000 + n)))
      .map((lives) => ({ lives: withParents(lives), runs, offsetMinutes })),
  );
