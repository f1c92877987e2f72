import { type ReportTask } from '../../../src/ports/reports/report-queue';
import { PlatformError } from '../../../src/ports/platform-error';
import { Killed } from '../../kit/trouble';
import { type Chance, createChance } from './faults/chance';
import { befall } from './faults/mishaps';
import { type Verdict, judge } from './oracle';
import { type Plant, World } from './world';

export interface SimOptions {
  readonly zones: number;
  readonly weeks: number;
  readonly seed: number;
  /** 0 to 1: how often a heartbeat comes twice, late or not at all, and the queue loses or repeats a task. */
  readonly faults: number;
  /** Whether some reports come monthly or only every few weeks. */
  readonly mixed?: boolean;
}

const MINUTE_MS = 60_000;
const TICK_MS = 5 * MINUTE_MS;
const WEEK_MS = 7 * 24 * 60 * MINUTE_MS;
/** What breaks off in a year in which some countries skipped a day, or changed their clocks for a month of fasting. */
const START = Date.UTC(2010, 0, 1);
/** Outages are of minutes; one in eight is as long as a report can still be made late, and a few are of weeks. */
const LONGEST_OUTAGE_TICKS = [3, 3, 3, 3, 3, 3, 3, 200] as const;
const WEEKS_OF_TICKS = 5_000;
/** A run has some fifteen calls: one in so many of them goes wrong. */
const CALLS_TO_A_FAULT = 25;
const MOST_REPEATS = 5;

/** Lets weeks of heartbeats go by and says what came out. */
export async function simulate(options: SimOptions, plant: Plant = (parts) => parts): Promise<Verdict> {
  const { zones, weeks, seed, faults, mixed = false } = options;
  const chance = createChance(seed);
  const world = new World({ start: START, zones, chance, mixed, trouble: faults / CALLS_TO_A_FAULT, plant });
  const end = START + weeks * WEEK_MS;
  while (world.now < end) {
    world.now = nextTick(world, chance, faults);
    await beat(world, chance, faults);
    befall(world, chance, faults);
  }
  await settle(world);
  return judge(world, START, end);
}

/** Heartbeats at which there is nothing to do are passed over; one that does not come leaves its work to a later one. */
function nextTick(world: World, chance: Chance, faults: number): number {
  const wanted = Math.max(world.now + 1, world.nextWork());
  const missed = chance.happens(faults / 2)
    ? 1 + chance.below(chance.onceIn(300) ? WEEKS_OF_TICKS : chance.pick(LONGEST_OUTAGE_TICKS))
    : 0;
  const late = chance.happens(faults) ? chance.below(TICK_MS) : 0;
  return (Math.ceil(wanted / TICK_MS) + missed) * TICK_MS + late;
}

async function beat(world: World, chance: Chance, faults: number): Promise<void> {
  const { troubles } = world;
  const shown = world.clock.now();
  const isAtWork = !world.isAtRest();
  const ticks = chance.happens(faults) ? [world.tick(), world.tick()] : [world.tick()];
  const pressed = takenOut(world.presses, ({ at }) => at <= world.now).filter(() => isAtWork);
  const due = world.reports.countDue(shown);
  await Promise.all([...ticks.map(survived), ...pressed.map((press) => survived(world.publishNow(press)))]);
  await work(world, chance, faults);
  const calm = isAtWork && due < MOST_DUE && world.troubles === troubles;
  world.beats.note({ shown, calm, atRest: !isAtWork });
}

/** A heartbeat starts no more than so many, those that are due longest. */
const MOST_DUE = 20;

function takenOut<T>(all: T[], isWanted: (one: T) => boolean): readonly T[] {
  const wanted = all.filter(isWanted);
  all.splice(0, Infinity, ...all.filter((one) => !isWanted(one)));
  return wanted;
}

/** The queue's tasks come at least once, in any order, often at once; a lost one is never heard of again. */
async function work(world: World, chance: Chance, faults: number): Promise<void> {
  for (let round = 0; world.queued.length > 0 && round < MOST_REPEATS; round += 1) {
    const tasks = world.queued.splice(0).flatMap((task) => deliveries(world, task, chance, faults));
    const again = await Promise.all(
      tasks.map(async (task) => ((await survived(world.deliver(task))) ? [] : [task])),
    );
    world.queued.push(...again.flat());
    world.now += chance.below(2 * MINUTE_MS);
  }
  world.queued.length = 0;
}

function deliveries(world: World, task: ReportTask, chance: Chance, faults: number): readonly ReportTask[] {
  if (chance.happens(faults / 4)) {
    world.troubles += 1;
    return [];
  }
  return chance.happens(faults) ? [task, task] : [task];
}

/** False when it is to be tried again; a killed process tells nobody. */
async function survived(run: Promise<unknown>): Promise<boolean> {
  try {
    return (await run) !== false;
  } catch (error) {
    if (error instanceof Killed) return true;
    if (error instanceof PlatformError) return false;
    throw error;
  }
}

const SETTLING_TICKS = 12;

/** Nothing goes wrong any more: what was begun is brought to its end. */
async function settle(world: World): Promise<void> {
  const calm = createChance(0);
  world.calmDown();
  for (let tick = 0; tick < SETTLING_TICKS; tick += 1) {
    world.now += TICK_MS;
    await beat(world, calm, 0);
  }
}
