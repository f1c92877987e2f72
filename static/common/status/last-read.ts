/** Before what a status is of; only a viewer's own browser holds it. */
export const LAST_READ = 'lockstep-read-';

/** Remembers when a status had numbers for this viewer. */
export function rememberRead({ about, asOf }: { readonly about: string; readonly asOf: string }): void {
  try {
    localStorage.setItem(LAST_READ + about, asOf);
  } catch {
    // Where the browser lends a frame no memory, or no more of it, nothing is remembered.
  }
}
