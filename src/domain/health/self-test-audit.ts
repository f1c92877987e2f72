import { type AuditAct, type AuditEntry, digestOf } from '../audit/audit-entry';
import { type SelfTest, type Subject, subjectOf, type Trial } from './self-test';
import { type Removal, type TrialResult } from './trial-result';

/** What the trials that write do; the others read. */
const ACTS: Readonly<Partial<Record<Trial, AuditAct>>> = {
  'create-issue': 'create-issue',
  comment: 'comment',
  transition: 'move-issue',
  'transition-again': 'move-issue',
  'create-page': 'create-page',
  'mark-page': 'mark-page',
  'update-page': 'update-page',
};

/** The account of a trial of a round; `null` where nothing is known to have been written. */
export function trialEntry(
  test: SelfTest,
  trial: Trial,
  result: TrialResult,
  hash: (text: string) => string,
): AuditEntry | null {
  const act = ACTS[trial];
  const isWritten = result.kind === 'passed' || result.why.kind === 'read-differs';
  if (act === undefined || !isWritten) return null;
  const trace = test[subjectOf(trial)];
  const id = trace.kind === 'made' ? trace.id : null;
  return { ...entryOf(test, subjectOf(trial), id), act, after: digestOf([test.op, trial], hash) };
}

/** The account of the removal of what a round had made; `null` where it is still there, or never was. */
export function removalEntry(
  test: SelfTest,
  subject: Subject,
  id: string,
  removal: Removal,
): AuditEntry | null {
  const isGone = removal.kind === 'removed' || removal.kind === 'in-trash';
  return isGone ? { ...entryOf(test, subject, id), act: `remove-${subject}`, after: null } : null;
}

const entryOf = ({ op, accountId, projectId }: SelfTest, subject: Subject, id: string | null) => ({
  op,
  issueId: subject === 'issue' ? id : null,
  pageId: subject === 'page' ? id : null,
  projectId,
  actorId: accountId,
  before: null,
});
