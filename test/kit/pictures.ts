import { join } from 'node:path';

/** A page, or an element of one; what is a page is pictured to its end. */
interface Pictured {
  screenshot(options: { readonly path: string; readonly fullPage: boolean }): Promise<unknown>;
}

export type Picture = (of: Pictured, name: string) => Promise<void>;

/**
 * Pictures of a topic's screens, `<topic>-<name>.png`, for somebody who wants to look at them: they go to
 * the folder that `LOCKSTEP_PICTURES` names, nowhere without it.
 */
export function picturesOf(topic: string): Picture {
  const folder = process.env['LOCKSTEP_PICTURES'];
  return async (of, name) => {
    if (folder) await of.screenshot({ path: join(folder, `${topic}-${name}.png`), fullPage: true });
  };
}
