import { type AuditAct, type AuditEntry } from '../../domain/audit/audit-entry';
import { type SpecJob, type SpecPage } from '../../domain/spec/spec-job';

/** One thing that a spec's plan wrote. */
export interface SpecWrite {
  readonly act: AuditAct;
  readonly pageId: string;
  /** Of what was written. */
  readonly digest: string;
  /** Of what was there; mostly nothing was. */
  readonly before?: string | undefined;
}

export function specEntry(
  { issueId, op }: Pick<SpecJob, 'issueId' | 'op'>,
  { act, pageId, digest, before }: SpecWrite,
  projectId: string,
  actorId: string,
): AuditEntry {
  return { act, op, issueId, pageId, projectId, actorId, before: before ?? null, after: digest };
}

/** A page that an attempt made, or found made by one that could not tell. */
export interface MadePage {
  readonly page: SpecPage;
  readonly projectId: string;
  /** Of its body. */
  readonly digest: string;
}

export function pageEntry(job: SpecJob, { page, projectId, digest }: MadePage, actorId: string): AuditEntry {
  const write = { act: 'create-page', pageId: page.pageId, digest } as const;
  return { ...specEntry(job, write, projectId, actorId), pageVersion: 1 };
}
