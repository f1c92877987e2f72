import { digestOf } from '../../../domain/audit/audit-entry';
import { type ReportChoice } from '../../../domain/reports/report-choice';
import { type Audit } from '../../../ports/audit';
import { type PageMover } from '../../../ports/pages/page-mover';
import { type PageReader } from '../../../ports/pages/page-reader';
import { type ReportIndexes } from '../../../ports/reports/report-indexes';
import { type Tokens } from '../../../ports/tokens';

/** Whose report it is to be, of which project. */
export interface ReportFor {
  readonly projectId: string;
  readonly ownerId: string;
}

/**
 * Puts the list of a project's reports, and so all of them, below the page that somebody chose. Where no
 * list was made yet, the first report makes it there. False when this person may not.
 */
export type MoveIndex = (
  who: ReportFor,
  place: Pick<ReportChoice, 'spaceId' | 'parentId'>,
) => Promise<boolean>;

/** `pages` and `mover` act as the person who chooses. */
export function createMoveIndex(deps: {
  readonly indexes: Pick<ReportIndexes, 'find'>;
  readonly pages: PageReader;
  readonly mover: PageMover;
  readonly audit: Audit;
  readonly tokens: Tokens;
  readonly hash: (text: string) => string;
}): MoveIndex {
  return async ({ projectId, ownerId }, { spaceId, parentId }) => {
    const indexId = parentId === null ? null : await deps.indexes.find(projectId, spaceId);
    if (parentId === null || indexId === null) return true;
    const index = await deps.pages.glance(indexId);
    // One that is gone is made anew by the next report, where it is told to by then.
    if (index.kind !== 'page' || index.parentId === parentId) return true;
    if (!(await deps.mover.moveBelow(indexId, parentId))) return false;
    const [before, after] = [digestOf(index.parentId ?? '', deps.hash), digestOf(parentId, deps.hash)];
    const write = { act: 'move-page', before, after, op: deps.tokens.fresh() } as const;
    await deps.audit.record([{ ...write, issueId: null, pageId: indexId, projectId, actorId: ownerId }]);
    return true;
  };
}
