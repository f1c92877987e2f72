import { type NoUpdate } from '../../../src/contract/spec/spec-update';
import { formatNumber } from '../dates';
import { messages } from './messages';

type Reason = Pick<NoUpdate, 'why' | 'size'>;

/** Why a page and its issue are not compared, and what can be done about it. */
export const WhyNoUpdate = (reason: Reason) => (
  <p class="hint" role="status">
    {messages.said[reason.why]} {sizeOf(reason)} {helpFor(reason.why)}
  </p>
);

/** `null` where nothing is known that helps. */
export const helpFor = (why: NoUpdate['why']): string | null =>
  (messages.help as Partial<Record<NoUpdate['why'], string>>)[why] ?? null;

const MEGABYTE = 1024 * 1024;

/** How large a page is that is too large, never less than it is; `null` of all else. */
export function sizeOf({ why, size }: Reason): string | null {
  if (size === undefined) return null;
  if (why === 'page-too-many-nodes') return messages.size[why](formatNumber(size));
  if (why !== 'page-too-large') return null;
  return messages.size[why](formatNumber(Math.ceil((size / MEGABYTE) * 10) / 10));
}
