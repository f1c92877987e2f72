import { performance } from 'node:perf_hooks';

const WARM_UP_ROUNDS = 10;
const PAIRS = 31;

/** Times floor and work in turns in this process; results are summed so that nothing is optimised away. */
export function timePairs(
  floor: () => number,
  work: () => number,
): { floor: number[]; work: number[]; kept: number } {
  const times = { floor: [] as number[], work: [] as number[], kept: 0 };
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) times.kept += floor() + work();
  for (let pair = 0; pair < PAIRS; pair += 1) {
    times.floor.push(timed(floor, times));
    times.work.push(timed(work, times));
  }
  return times;
}

function timed(task: () => number, keep: { kept: number }): number {
  const started = performance.now();
  keep.kept += task();
  return performance.now() - started;
}
