import { type AuditEntry, digestOf } from '../../../domain/audit/audit-entry';
import { type ReportPage, type ReportPages } from '../../../ports/reports/report-pages';

/** What this run wrote, or found written by a run that could not tell. */
export type PageWrite = Pick<AuditEntry, 'act' | 'before' | 'after' | 'pageVersion'>;

/**
 * What a page's history says of a version that Lockstep wrote. It ends with a token by which the version is
 * known to be of one operation, whoever its author is.
 */
export const versionNote = (what: string, op: string): string => `${what} [ls:${op}]`;

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
  if (!versionMessage.endsWith(versionNote('', op))) return [];
  const before = await pages.bodyOf(pageId, versionNumber - 1);
  const digests = { before: before === null ? null : digestOf(before, hash), after: digestOf(body, hash) };
  return [{ act: 'update-page', ...digests, pageVersion: versionNumber }];
}
