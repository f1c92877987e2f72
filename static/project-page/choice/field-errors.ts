import { type SpaceView } from '../../../src/contract/reports/reports';
import { type ChoiceDraft, type FieldName, LONGEST, wrongFields } from '../reports/choice-draft';
import { type FieldRefusal } from '../reports/field-refusal';
import { layoutFault } from '../layout-fault';
import { messages as pageMessages } from '../messages';
import { messages } from './messages';

/** What is wrong with a field, in words; nothing for those that are well. */
export type FieldErrors = Partial<Readonly<Record<FieldName | 'parent', string>>>;

/** What each part of the form needs: what stands there, what is wrong with it, and who takes a change. */
export interface FieldsProps {
  readonly draft: ChoiceDraft;
  readonly errors: FieldErrors;
  readonly onEdit: (change: Partial<ChoiceDraft>) => void;
}

interface Standing {
  readonly spaces: readonly SpaceView[];
  /** Whether somebody wanted to go on: until then nobody is told of what they have not come to yet. */
  readonly isWanted: boolean;
  readonly refusal: FieldRefusal | null;
}

export function fieldErrors(draft: ChoiceDraft, { spaces, isWanted, refusal }: Standing): FieldErrors {
  const wrong = wrongFields(draft, spaces).filter((field) => isWanted || !isUntouched(draft, field));
  const own = Object.fromEntries(wrong.map((field) => [field, wordsOf(draft, field)]));
  return refusal === null ? own : { ...own, ...refused(draft, refusal) };
}

function isUntouched({ picked, jql }: ChoiceDraft, field: FieldName): boolean {
  switch (field) {
    case 'epic':
    case 'version':
    case 'board':
      return picked[field] === null;
    case 'jql':
      return jql === null;
    default:
      return false;
  }
}

function wordsOf({ jql, layout }: ChoiceDraft, field: FieldName): string {
  if (field === 'title') return messages.tooLong(LONGEST.title, (layout.titlePattern ?? '').length);
  if (field === 'jql' && jql !== null && jql.length > LONGEST.jql)
    return messages.tooLong(LONGEST.jql, jql.length);
  return messages.wrong[field];
}

function refused({ kind }: ChoiceDraft, refusal: FieldRefusal): FieldErrors {
  switch (refusal.kind) {
    case 'layout-refused':
      return { title: layoutFault(refusal.fault) };
    case 'no-such-place':
      return { parent: pageMessages.noSuchPlace };
    case 'no-sprints':
      return { board: pageMessages.noSprints };
    case 'depends-on-asker':
      return { jql: pageMessages.dependsOnAsker(refusal.word) };
    case 'nothing-here':
      return kind === 'jql' ? { jql: messages.nothingHere.jql } : { epic: messages.nothingHere.epic };
    case 'scope-refused':
      return kind === 'project' ? {} : { [kind]: [pageMessages.scopeRefused, ...refusal.messages].join(' ') };
  }
}
