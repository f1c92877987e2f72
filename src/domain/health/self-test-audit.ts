import { type AuditAct, type AuditEntry, digestOf } from '../audit/audit-entry';
import { type Leftover, type SelfTest, type Subject, subjectOf, type Trial } from './self-test';
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

/** What the write of a trial is known by: an issue or page of a round says nothing but whose it is. */
const digestOfTrial = (op: string, trial: Trial, hash: Hash): string => digestOf([op, trial], hash);

type Hash = (text: string) => string;

/** The account of a trial of a round; `null` where nothing is known to have been written. */
export function trialEntry(test: SelfTest, trial: Trial, result: TrialResult, hash: Hash): AuditEntry | null {
  const act = ACTS[trial];
  const isWritten = result.kind === 'passed' || result.why.kind === 'read-differs';
  if (act === undefined || !isWritten) return null;
  const trace = test[subjectOf(trial)];
  const id = trace.kind === 'made' ? trace.id : null;
  const before = trial === 'update-page' ? digestOfTrial(test.op, 'create-page', hash) : null;
  const after = digestOfTrial(test.op, trial, hash);
  return { ...entryOf(test, subjectOf(trial), id), act, before, after };
}

/** The account of what a round has made, and whose answer never came. */
export function creationEntry(
  test: SelfTest,
  subject: Subject,
  { id }: Pick<Leftover, 'id'>,
  hash: Hash,
): AuditEntry {
  const trial = `create-${subject}` as const;
  const after = digestOfTrial(test.op, trial, hash);
  return { ...entryOf(test, subject, id), act: trial, before: null, after };
}

/** The account of the removal of what a round had made; `null` where it is still there, or never was. */
export function removalEntry(
  thing: Leftover & Pick<SelfTest, 'accountId'>,
  removal: Removal,
  hash: Hash,
): AuditEntry | null {
  const isGone = removal.kind === 'removed' || removal.kind === 'in-trash';
  if (!isGone) return null;
  const { op, subject, id } = thing;
  const before = digestOfTrial(op, `create-${subject}`, hash);
  return { ...entryOf(thing, subject, id), act: `remove-${subject}`, before, after: null };
}

type Of = Pick<SelfTest, 'op' | 'accountId' | 'projectId'>;

const entryOf = ({ op, accountId, projectId }: Of, subject: Subject, id: string | null) => ({
  op,
  issueId: subject === 'issue' ? id : null,
  pageId: subject === 'page' ? id : null,
  projectId,
  actorId: accountId,
});
