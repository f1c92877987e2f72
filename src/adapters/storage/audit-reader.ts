import { kvs, Sort } from '@forge/kvs';
import { type AuditLine } from '../../domain/audit/audit-entry';
import { type AuditLog, type AuditPage } from '../../ports/audit-log';
import { AUDIT_ENTITY, type AuditRecord, linkIdOf } from './audit-store';
import { translating } from './translating';

const LINES_A_PAGE = 30;

export const auditLog: AuditLog = {
  ofIssue: (issueId, from) =>
    newestOf({ index: 'by-link', name: 'linkId', value: linkIdOf({ issueId, projectId: null }) }, from),
  ofProject: (projectId, from) =>
    newestOf({ index: 'by-project', name: 'projectId', value: projectId }, from),
};

interface Partition {
  readonly index: string;
  readonly name: 'linkId' | 'projectId';
  readonly value: string;
}

async function newestOf({ index, name, value }: Partition, from: string | null): Promise<AuditPage> {
  const query = kvs
    .entity<AuditRecord>(AUDIT_ENTITY)
    .query()
    .index(index, { partition: [value] })
    .sort(Sort.DESC)
    .limit(LINES_A_PAGE);
  if (from !== null) query.cursor(from);
  const { results, nextCursor } = await translating('query audit', () => query.getMany());
  // A cursor has been in a browser: whatever it leads to, only lines of this partition are given out.
  const records = results.map((result) => result.value).filter((record) => record[name] === value);
  return { lines: records.map(toLine), next: nextCursor ?? null };
}

function toLine({ doc, projectId, at, actorId, correlationId }: AuditRecord): AuditLine {
  return { ...doc, projectId: projectId ?? null, personId: doc.personId ?? null, at, actorId, correlationId };
}
