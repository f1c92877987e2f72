import { LAST_READ } from '../last-read';

/** When the viewer was last shown the numbers of this here, ms; `null` where that is not known. */
export function lastReadAt(about: string | undefined): number | null {
  try {
    const at = Date.parse(localStorage.getItem(LAST_READ + String(about)) ?? '');
    return Number.isNaN(at) ? null : at;
  } catch {
    return null;
  }
}
