import { type AuditLine } from '../../domain/audit/audit-entry';
import { type IssueName } from '../../domain/status/issue-facts';
import { type AuditLog, type AuditPage } from '../../ports/audit-log';
import { type IssuesById } from '../../ports/issues/issues-by-id';
import { type PageTitles } from '../../ports/pages/page-titles';
import { type People } from '../../ports/people';
import { type Projects } from '../../ports/projects/projects';
import { orElse } from '../or-else';
import { sideBySide } from '../side-by-side';
import { distinct, peopleIn } from './show-history';

export interface ProjectHistory {
  readonly kind: 'history';
  /** Newest first. */
  readonly lines: readonly AuditLine[];
  readonly next: string | null;
  /** By account id; whoever has left is not in it. */
  readonly names: ReadonlyMap<string, string>;
  /** By issue id: all that the lines are about. */
  readonly issues: ReadonlyMap<string, IssueName>;
  /** By page id; only of pages that the viewer can see. */
  readonly titles: ReadonlyMap<string, string>;
}

export type ShowProjectHistory = (
  projectId: string,
  from: string | null,
) => Promise<{ readonly kind: 'not-visible' } | ProjectHistory>;

interface Deps {
  readonly projects: Projects;
  readonly issues: IssuesById;
  readonly pageTitles: PageTitles;
  readonly people: People;
  readonly auditLog: Pick<AuditLog, 'ofProject'>;
}

/** Parts of what is kept that are looked through for a line which the viewer may see. */
const MOST_PARTS = 4;

/**
 * Answers "what did Lockstep write in this project, when, and for whom?" to those who see the project.
 *
 * Lines of an issue are for those who see that issue; what is told of the project as a whole, which is its
 * reports, for all. Of what is hidden nothing is told, not even that there is more.
 */
export function createShowProjectHistory(deps: Deps): ShowProjectHistory {
  const { projects, issues, pageTitles, people, auditLog } = deps;

  const partFrom = async (projectId: string, from: string | null): Promise<Part> => {
    const { lines, next } = await auditLog.ofProject(projectId, from);
    const issueIds = distinct(lines.flatMap(({ issueId }) => issueId ?? []));
    const seen = new Map((await issues.read(issueIds)).map((issue) => [issue.issueId, issue]));
    return {
      lines: lines.filter(({ issueId }) => issueId === null || seen.has(issueId)),
      next,
      issues: seen,
    };
  };

  const firstPart = async (projectId: string, from: string | null): Promise<Part> => {
    let part = await partFrom(projectId, from);
    for (let n = 1; n < MOST_PARTS && part.lines.length === 0 && part.next !== null; n += 1)
      part = await partFrom(projectId, part.next);
    return part.lines.length === 0 ? { ...part, next: null } : part;
  };

  /** Without Confluence the lines are told all the same. */
  const titlesIn = async (lines: readonly AuditLine[]): Promise<ProjectHistory['titles']> => {
    const pageIds = distinct(lines.flatMap(({ pageId }) => pageId ?? []));
    if (pageIds.length === 0) return new Map();
    return orElse(
      () => pageTitles.of(pageIds),
      () => new Map(),
    );
  };

  return async (projectId, from) => {
    const [project, part] = await sideBySide(projects.find(projectId), firstPart(projectId, from));
    if (project === null) return { kind: 'not-visible' };
    const [names, titles] = await sideBySide(people.namesOf(peopleIn(part.lines)), titlesIn(part.lines));
    return { kind: 'history', ...part, names, titles };
  };
}

interface Part extends AuditPage {
  readonly issues: ProjectHistory['issues'];
}
