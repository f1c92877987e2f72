import { type StatusMove } from '../../../domain/status/status-moves';
import { type StatusHistory } from '../../../ports/issues/status-history';
import { type ProductRequest } from '../../http/request';
import { allPages, idPages } from '../search/search-pages';
import { changesOf, type FieldChange } from './changelogs';

export const STATUS_FIELD = 'status';

export function createStatusHistory(request: ProductRequest): StatusHistory {
  const movesOf = async (issueIds: readonly string[]): Promise<readonly StatusMove[]> =>
    (await changesOf(request, issueIds, [STATUS_FIELD])).flatMap((change) => statusMove(change));
  return {
    movesOf,
    movesAmong: async (jql) => {
      const found = await allPages(idPages(request, jql));
      if (found.kind === 'refused') return null;
      return { issueIds: new Set(found.items), moves: await movesOf(found.items) };
    },
  };
}

export function statusMove({ issueId, at, from, to }: FieldChange): readonly StatusMove[] {
  return from === null || to === null ? [] : [{ issueId, at, fromStatusId: from, toStatusId: to }];
}
