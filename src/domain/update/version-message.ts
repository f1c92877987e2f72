import { type VersionWords } from '../spec/version-words';
import { cutText, oneLine } from '../kernel/text';
import { versionToken } from './version-token';

const LONGEST_NAME = 80;

export interface MessageFacts {
  readonly issueKey: string;
  readonly op: string;
  /** As Jira has it; `null` where it is not known. */
  readonly personName: string | null;
}

/**
 * What a page's history says of a version that *Update page* wrote, in the words of the page's language.
 *
 * People may call themselves what they like: a name can never pass for a token. The version's author is whoever
 * pressed, by the product's word.
 */
export function versionMessage(words: VersionWords, { issueKey, op, personName }: MessageFacts): string {
  const name = cutText(oneLine((personName ?? '').replace(/[[\]]/g, '')), LONGEST_NAME);
  return `${words.updated(issueKey, name)} ${versionToken(op)}`;
}
