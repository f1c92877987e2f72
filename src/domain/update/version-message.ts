import { cutText, oneLine } from '../kernel/text';
import { versionToken } from './version-token';

const LONGEST_NAME = 80;

export interface MessageFacts {
  readonly issueKey: string;
  readonly op: string;
  /** As the person's own frame said it; `null` when it could not be read. */
  readonly personName: string | null;
}

/**
 * What a page's history says of a version that Lockstep wrote.
 *
 * The name is the frame's word, as the rest of a message would be in Confluence's own editor; it can
 * never pass for a token, and the version's author is whoever pressed, by the product's word.
 */
export function versionMessage({ issueKey, op, personName }: MessageFacts): string {
  const name = cutText(oneLine((personName ?? '').replace(/[[\]]/g, '')), LONGEST_NAME);
  const person = name === '' ? '' : ` for ${name}`;
  return `Updated from ${issueKey} by Lockstep${person} ${versionToken(op)}`;
}
