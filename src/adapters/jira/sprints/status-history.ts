import { type StatusMove } from '../../../domain/status/status-moves';
import { type StatusHistory } from '../../../ports/issues/status-history';
import { type ProductRequest } from '../../http/request';
import { changesOf, type FieldChange } from './changelogs';

export const STATUS_FIELD = 'status';

export const createStatusHistory = (request: ProductRequest): StatusHistory => ({
  movesOf: async (issueIds) => (await changesOf(request, issueIds, [STATUS_FIELD])).flatMap(statusMove),
});

export function statusMove({ issueId, at, from, to }: FieldChange): readonly StatusMove[] {
  return from === null || to === null ? [] : [{ issueId, at, fromStatusId: from, toStatusId: to }];
}
