import { readFileSync } from 'node:fs';
import { type Frame, type Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The app's own frames of a page that have a document. */
export const appFrames = (page: Page): readonly Frame[] =>
  page.frames().filter((frame) => frame !== page.mainFrame() && frame.url().startsWith('http'));

/**
 * What axe finds in the app's own frames of a page that is serious or worse, and what names an element that is not
 * there, which axe leaves to people: `rule: element`.
 */
export async function faults(page: Page): Promise<readonly string[]> {
  return (await Promise.all(appFrames(page).map(faultsIn))).flat();
}

async function faultsIn(frame: Frame): Promise<readonly string[]> {
  if (!(await frame.evaluate("'axe' in window"))) await frame.evaluate(AXE);
  const named = await frame.evaluate<readonly string[]>(NAMED_IN_VAIN);
  return [...(await frame.evaluate<readonly string[]>(SERIOUS_VIOLATIONS)), ...named];
}

const NAMED_IN_VAIN = `['describedby', 'labelledby'].flatMap((kind) =>
  [...document.querySelectorAll('[aria-' + kind + ']')]
    .filter((each) => each.getAttribute('aria-' + kind).split(' ').some((id) => !document.getElementById(id)))
    .map((each) => 'aria-' + kind + ' names nothing: ' + each.outerHTML))`;

/** Picked out in the frame: the whole answer is far longer than what is asked of it. */
const SERIOUS_VIOLATIONS = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations
    .filter(({ impact }) => ['serious', 'critical'].includes(impact))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`;
