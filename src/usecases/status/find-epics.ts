import { type EpicFinder, type ParentKind } from '../../ports/issues/epic-finder';
import { type IssueName } from '../../domain/status/issue-facts';

export type FindEpics = (text: string, projectId?: string) => Promise<readonly IssueName[]>;

const ISSUE_KEY = /^[a-z][a-z0-9_]+-[1-9][0-9]*$/i;

/**
 * Finds an epic by what people type: its key, or words of its summary; an issue that is none by its key alone.
 * Words are looked for in the project, if one is given; a key names its issue wherever that is, as an initiative
 * may stand above the work of several.
 */
export function createFindEpics(epics: EpicFinder, kind: ParentKind): FindEpics {
  return async (text, projectId) => {
    const wanted = text.trim();
    const named = ISSUE_KEY.test(wanted) ? await epics.byKey(wanted.toUpperCase(), kind) : null;
    return named === null ? epics.byText(wanted, projectId) : [named];
  };
}
