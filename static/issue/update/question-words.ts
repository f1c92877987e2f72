import { type AskReason } from '../../../src/contract/spec/spec-update';
import { messages } from './messages';
import { type ToldChange } from './told-update';

/** What is asked of a change, or why it is: for a section that the page never had, no side is the newer one. */
export function questionOf({ kind }: ToldChange, reason: AskReason): string {
  if (kind === 'section' && reason === 'no-base') return messages.newSection;
  return kind === 'remove' && reason === 'rewritten-here' ? messages.dropped : messages.reasons[reason];
}
