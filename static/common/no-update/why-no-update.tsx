import { type NoUpdate } from '../../../src/contract/spec/spec-update';
import { messages } from './messages';

/** Why a page and its issue are not compared, and what can be done about it. */
export const WhyNoUpdate = ({ why }: Pick<NoUpdate, 'why'>) => (
  <p class="hint" role="status">
    {messages.said[why]} {helpFor(why)}
  </p>
);

/** `null` where nothing is known that helps. */
export const helpFor = (why: NoUpdate['why']): string | null =>
  (messages.help as Partial<Record<NoUpdate['why'], string>>)[why] ?? null;
