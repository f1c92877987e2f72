import { type FrameLocator } from 'playwright-core';

/** Runs in every frame: what moved there, and from where to where. */
export const REMEMBER_MOVES = `
  const moves = (globalThis.moves = []);
  const moved = ({ node, previousRect, currentRect }) =>
    [node?.textContent, previousRect.y, currentRect.y].join(' ');
  new PerformanceObserver((list) =>
    moves.push(...list.getEntries().flatMap(({ sources }) => sources.map(moved))),
  ).observe({ type: 'layout-shift', buffered: true });
  // However slow the machine is: what is held back until it has its place stays so.
  addEventListener('animationstart', ({ animationName, target }) => {
    if (animationName === 'new-here') target.getAnimations().forEach((animation) => animation.pause());
  });
`;

/** What has moved in the frame, after some frames more have been drawn. */
export const movesIn = (frame: FrameLocator): Promise<unknown> =>
  frame.locator('main').evaluate(async () => {
    for (let drawn = 0; drawn < 10; drawn += 1)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    return (globalThis as { moves?: unknown }).moves;
  });
