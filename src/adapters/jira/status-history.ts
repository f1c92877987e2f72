import { type StatusMove } from '../../domain/status/status-moves';
import { type StatusHistory } from '../../ports/status-history';
import { type ProductRequest } from '../http/request';
import { changesOf, type FieldChange } from './changelogs';

export const STATUS_FIELD = 'status';

export function createStatusHistory(request: ProductRequest): StatusHistory {
  return {
    movesOf: async (issueIds) =>
      (await changesOf(request, issueIds, [STATUS_FIELD])).flatMap((change) => statusMove(change)),
  };
}

export function statusMove({ issueId, at, from, to }: FieldChange): readonly StatusMove[] {
  return from === null || to === null ? [] : [{ issueId, at, fromStatusId: from, toStatusId: to }];
}
