import { type AuditEntry, digestOf } from '../../../domain/audit/audit-entry';
import { type ReportPage, type ReportPages } from '../../../ports/reports/report-pages';

/** What this run wrote, or found written by a run that could not tell. */
export type PageWrite = Pick<AuditEntry, 'act' | 'before' | 'after' | 'pageVersion'>;

/** The token by which a version is known to be of one operation, whoever its author is. */
const tokenOf = (op: string): string => `[ls:${op}]`;

/** What a page's history says of a version that Lockstep wrote. */
export const versionNote = (what: string, op: string): string => `${what} ${tokenOf(op)}`;

interface Deps {
  readonly pages: Pick<ReportPages, 'bodyOf'>;
  readonly hash: (text: string) => string;
}

/**
 * The version of a page that is there, as a write of this operation; none where it is another's.
 *
 * Whoever wrote it may have died before the audit knew, and the next run finds nothing left to write.
 */
export async function untoldWrite(
  { pages, hash }: Deps,
  { pageId, body, versionNumber, versionMessage }: ReportPage,
  op: string,
): Promise<readonly PageWrite[]> {
  if (!versionMessage.endsWith(tokenOf(op))) return [];
  const before = await pages.bodyOf(pageId, versionNumber - 1);
  const digests = { before: before === null ? null : digestOf(before, hash), after: digestOf(body, hash) };
  return [{ act: 'update-page', ...digests, pageVersion: versionNumber }];
}
