import { type EpicFinder, type ParentKind } from '../../ports/issues/epic-finder';
import { type IssueName } from '../../domain/status/issue-facts';

export type FindEpics = (text: string) => Promise<readonly IssueName[]>;

const ISSUE_KEY = /^[a-z][a-z0-9_]+-[1-9][0-9]*$/i;

/** Finds an epic by what people type: its key, or words of its summary; an issue that is none by its key alone. */
export function createFindEpics(epics: EpicFinder, kind: ParentKind): FindEpics {
  return async (text) => {
    const wanted = text.trim();
    const named = ISSUE_KEY.test(wanted) ? await epics.byKey(wanted.toUpperCase(), kind) : null;
    return named === null ? epics.byText(wanted) : [named];
  };
}
