import { type SpecLanguage } from '../templates/spec-language';
import { cutText, oneLine } from '../kernel/text';
import { versionToken } from './version-token';

const LONGEST_NAME = 80;

export interface MessageFacts {
  readonly issueKey: string;
  readonly op: string;
  /** As Jira has it; `null` where it is not known. */
  readonly personName: string | null;
}

/** A person without a name is empty. */
const UPDATED: Readonly<Record<SpecLanguage, (issueKey: string, person: string) => string>> = {
  en: (key, person) => `Updated from ${key} by Lockstep${person && ` for ${person}`}`,
  de: (key, person) => `Von Lockstep${person && ` für ${person}`} aus ${key} aktualisiert`,
  ja: (key, person) => `${person && `${person} さんの操作で、`}Lockstep が ${key} から更新`,
};

/**
 * What a page's history says of a version that *Update page* wrote, in the page's language.
 *
 * People may call themselves what they like: a name can never pass for a token. The version's author is whoever
 * pressed, by the product's word.
 */
export function versionMessage(language: SpecLanguage, { issueKey, op, personName }: MessageFacts): string {
  const name = cutText(oneLine((personName ?? '').replace(/[[\]]/g, '')), LONGEST_NAME);
  return `${UPDATED[language](issueKey, name)} ${versionToken(op)}`;
}
