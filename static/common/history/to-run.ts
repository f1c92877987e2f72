import { type RefObject } from 'preact';
import { refocus } from '../refocus';

/** To the first run that has come, where the button that brought it is gone. */
export function toRun(list: RefObject<HTMLOListElement | null>, n: number): void {
  refocus(() => {
    const runs = [...(list.current?.querySelectorAll<HTMLElement>(':scope > li') ?? [])];
    return runs[n] ?? runs.at(-1) ?? null;
  });
}
