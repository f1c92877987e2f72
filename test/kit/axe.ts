import { readFileSync } from 'node:fs';
import { type Frame, type Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const SERIOUS: readonly (string | null | undefined)[] = ['serious', 'critical'];

/** The app's own frames of a page that have a document. */
export const appFrames = (page: Page): readonly Frame[] =>
  page.frames().filter((frame) => frame !== page.mainFrame() && frame.url().startsWith('http'));

/** What axe finds in the app's own frames of a page that is serious or worse: `rule: element`. */
export async function faults(page: Page): Promise<readonly string[]> {
  return (await Promise.all(appFrames(page).map(faultsIn))).flat();
}

async function faultsIn(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate<{
    readonly violations: readonly {
      readonly id: string;
      readonly impact?: string | null;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>('axe.run(document, { resultTypes: ["violations"] })');
  return violations
    .filter(({ impact }) => SERIOUS.includes(impact))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
