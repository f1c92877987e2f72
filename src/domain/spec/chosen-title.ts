import { cutText, oneLine } from '../kernel/text';
import { LONGEST_TITLE } from './spec-title';

export type TitleFault = 'empty' | 'too-long';

/** What is offered when another page of the space has the title: never taken without asking. */
export function alternativeTitle(title: string, key: string): string {
  const suffix = ` (${key})`;
  return `${cutText(oneLine(title), LONGEST_TITLE - suffix.length)}${suffix}`;
}

export function titleFault(title: string): TitleFault | null {
  const line = oneLine(title);
  if (line === '') return 'empty';
  return line.length > LONGEST_TITLE ? 'too-long' : null;
}
