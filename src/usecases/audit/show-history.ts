import { APP_ACTOR, type AuditLine } from '../../domain/audit/audit-entry';
import { type AuditLog } from '../../ports/audit-log';
import { type IssueReader } from '../../ports/issues/issue-reader';
import { type PageGlance, type PageReader } from '../../ports/pages/page-reader';
import { type People } from '../../ports/people';
import { orElse } from '../or-else';
import { sideBySide } from '../side-by-side';

export interface History {
  readonly kind: 'history';
  /** Newest first. */
  readonly lines: readonly AuditLine[];
  readonly next: string | null;
  /** By account id; whoever has left is not in it. */
  readonly names: ReadonlyMap<string, string>;
  /** By page id; only those that the viewer can see. */
  readonly pages: ReadonlyMap<string, VisiblePage>;
}

export type VisiblePage = Extract<PageGlance, { readonly kind: 'page' }>;

export type ShowHistoryOutcome = { readonly kind: 'not-visible' } | History;

export type ShowHistory = (issueId: string, from: string | null) => Promise<ShowHistoryOutcome>;

interface Deps {
  readonly issues: IssueReader;
  readonly pages: PageReader;
  readonly people: People;
  readonly auditLog: Pick<AuditLog, 'ofIssue'>;
}

/** Answers "what did Lockstep write here, when, and for whom?" to those who see the issue, in their words. */
export function createShowHistory({ issues, pages, people, auditLog }: Deps): ShowHistory {
  const glance = (pageId: string): Promise<PageGlance> =>
    orElse(
      () => pages.glance(pageId),
      () => ({ kind: 'not-visible' as const }),
    );

  const visiblePages = async (lines: readonly AuditLine[]): Promise<History['pages']> => {
    const pageIds = distinct(lines.flatMap(({ pageId }) => pageId ?? []));
    const found = await Promise.all(pageIds.map(async (pageId) => [pageId, await glance(pageId)] as const));
    return new Map(found.flatMap(([pageId, page]) => (page.kind === 'page' ? [[pageId, page]] : [])));
  };

  return async (issueId, from) => {
    const [rights, { lines, next }] = await sideBySide(
      issues.rights(issueId),
      auditLog.ofIssue(issueId, from),
    );
    if (rights === null) return { kind: 'not-visible' };
    const [names, known] = await sideBySide(people.namesOf(peopleIn(lines)), visiblePages(lines));
    return { kind: 'history', lines, next, names, pages: known };
  };
}

/** Those who wrote, and those who had the app write. */
export const peopleIn = (lines: readonly AuditLine[]): readonly string[] =>
  distinct(lines.map(writerOf).flatMap((accountId) => accountId ?? []));

const writerOf = ({ actorId, personId }: AuditLine): string | null =>
  actorId === APP_ACTOR ? personId : actorId;

export const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
