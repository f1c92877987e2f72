import { type StatusMove } from '../../../domain/status/status-moves';
import { type StatusHistory } from '../../../ports/issues/status-history';
import { type ProductRequest } from '../../http/request';
import { idPages } from '../search/search-pages';
import { changesOf, type FieldChange } from './changelogs';

export const STATUS_FIELD = 'status';

export function createStatusHistory(request: ProductRequest): StatusHistory {
  const movesOf = async (issueIds: readonly string[]): Promise<readonly StatusMove[]> =>
    (await changesOf(request, issueIds, [STATUS_FIELD])).flatMap((change) => statusMove(change));
  return {
    movesOf,
    movesAmong: async (jql) => {
      const found = await idPages(request, jql)();
      if (found.kind === 'refused') return null;
      const { items } = found.page;
      return { issueIds: new Set(items), moves: await movesOf(items) };
    },
  };
}

export function statusMove({ issueId, at, from, to }: FieldChange): readonly StatusMove[] {
  return from === null || to === null ? [] : [{ issueId, at, fromStatusId: from, toStatusId: to }];
}
