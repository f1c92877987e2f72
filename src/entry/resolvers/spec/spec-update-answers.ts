import { type UpdateSpecAnswer } from '../../../contract/spec/spec-update';
import { type UpdateSpecOutcome } from '../../../usecases/update/update-spec';
import { toFailed } from '../call';
import { toUpdatedPage } from './updated-page';

export function toUpdateSpecAnswer(outcome: UpdateSpecOutcome): UpdateSpecAnswer {
  switch (outcome.kind) {
    case 'updated': {
      const { changedBlocks, untouchedBlocks, annotationsKept, annotationsLost = 0 } = outcome.report;
      return {
        kind: 'updated',
        page: toUpdatedPage(outcome.page),
        changedBlocks,
        untouchedBlocks,
        commentsKept: annotationsKept,
        commentsLost: annotationsLost,
      };
    }
    case 'nothing-written':
      return { kind: 'nothing-written', page: toUpdatedPage(outcome.page) };
    case 'not-written':
      return { kind: 'not-written', failed: toFailed(outcome.error) };
    default:
      return outcome;
  }
}
