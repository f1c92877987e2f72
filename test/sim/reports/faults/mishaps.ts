import { type World } from '../world';
import { type Chance } from './chance';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** One heartbeat in so many brings one of these, in a world where everything goes wrong. */
const BEATS_TO_A_MISHAP = 20;

/** Any part of so long. */
const upTo = (chance: Chance, ms: number): number => chance.below(ms);

/** What befalls an installation beyond calls that fail and heartbeats that do not come. */
const MISHAPS: readonly [Mishap, ...Mishap[]] = [
  ({ clock, now }, chance) => {
    clock.goWrong(upTo(chance, 9 * DAY_MS), now + upTo(chance, 2 * DAY_MS));
  },
  ({ clock, now }, chance) => {
    clock.goWrong(-upTo(chance, 12 * HOUR_MS), now + upTo(chance, DAY_MS));
  },
  (world, chance) => {
    world.restUntil = world.now + upTo(chance, 4 * DAY_MS);
  },
  (world, chance) => {
    const { scheduleId } = chance.pick(world.schedules);
    world.hideProject(scheduleId, world.now + upTo(chance, 9 * DAY_MS));
  },
  // Under the rules of before it was due then: a country changed them since.
  (world, chance) => {
    const { scheduleId } = chance.pick(world.schedules);
    world.replan(scheduleId, chance.pick([-2 * HOUR_MS, -HOUR_MS, HOUR_MS / 2, HOUR_MS, 3 * HOUR_MS]));
  },
  (world, chance) => {
    const { scheduleId } = chance.pick(world.schedules);
    world.presses.push({ scheduleId, at: world.now + upTo(chance, 9 * DAY_MS) });
  },
];

type Mishap = (world: World, chance: Chance) => void;

export function befall(world: World, chance: Chance, faults: number): void {
  if (chance.happens(faults / BEATS_TO_A_MISHAP)) chance.pick(MISHAPS)(world, chance);
}
