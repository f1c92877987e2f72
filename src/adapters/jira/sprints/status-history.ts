import { type StatusMove } from '../../../domain/status/status-moves';
import { type StatusHistory } from '../../../ports/issues/status-history';
import { type ProductRequest } from '../../http/request';
import { changesOf, type FieldChange } from './changelogs';

export const STATUS_FIELD = 'status';
const PROJECT_FIELD = 'project';

/** Without the status that a move to another project brings: it is a choice of the workflow there, and of nobody's work. */
export const createStatusHistory = (request: ProductRequest): StatusHistory => ({
  movesOf: async (issueIds) => {
    const changes = await changesOf(request, issueIds, [STATUS_FIELD, PROJECT_FIELD]);
    const arrivals = new Set(changes.filter(({ fieldId }) => fieldId === PROJECT_FIELD).map(momentOf));
    return changes
      .filter((change) => change.fieldId === STATUS_FIELD && !arrivals.has(momentOf(change)))
      .flatMap(statusMove);
  },
});

/** One entry of a changelog holds all that one act changed, at one instant. */
const momentOf = ({ issueId, at }: FieldChange): string => [issueId, at].join();

export function statusMove({ issueId, at, from, to }: FieldChange): readonly StatusMove[] {
  return from === null || to === null ? [] : [{ issueId, at, fromStatusId: from, toStatusId: to }];
}
