import { type NamedScope, type ScopeFinder } from '../../ports/projects/scope-finder';
import { type FindEpics } from './find-epics';

export interface ScopeWish {
  readonly kind: 'epic' | 'project' | 'version' | 'board' | 'sprint';
  readonly text: string;
  /** The project of an epic, a version or a board; the board of a sprint. */
  readonly within?: string | undefined;
}

export type FindScopes = (wish: ScopeWish) => Promise<readonly NamedScope[]>;

/** Finds what a status can be of by what people type; what stands within something else is asked for with it. */
export function createFindScopes(deps: {
  readonly findEpics: FindEpics;
  readonly scopes: ScopeFinder;
}): FindScopes {
  const { findEpics, scopes } = deps;
  return async ({ kind, text, within }) => {
    switch (kind) {
      case 'epic':
        return (await findEpics(text, within)).map(({ issueId, key, summary }) => ({
          id: issueId,
          key,
          name: summary,
        }));
      case 'project':
        return scopes.projects(text);
      case 'version':
        return scopes.versions(within ?? '', text);
      case 'board':
        return scopes.boards(within ?? '', text);
      case 'sprint':
        return scopes.sprints(within ?? '', text);
    }
  };
}
