/** Issues per page of ids and per fetch by id. */
const [ID_PAGE, FETCH] = [5_000, 1_000];

/** The fewest calls that read so many issues whole for somebody who waits. */
export const readsAtOnce = (issues: number): number =>
  Math.ceil(issues / ID_PAGE) + Math.ceil(issues / FETCH);

/** So many of them can only be made one after the other. */
export const depthAtOnce = (issues: number): number => Math.ceil(issues / ID_PAGE) + 1;
