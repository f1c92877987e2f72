import { type UpdateSpecAnswer } from '../../../contract/spec/spec-update';
import { type UpdateSpecOutcome } from '../../../usecases/update/update-spec';
import { toUpdatedPage } from './updated-page';

export function toUpdateSpecAnswer(outcome: UpdateSpecOutcome): UpdateSpecAnswer {
  switch (outcome.kind) {
    case 'updated': {
      const { changedBlocks, untouchedBlocks, annotationsKept: commentsKept } = outcome.report;
      return {
        kind: 'updated',
        page: toUpdatedPage(outcome.page),
        changedBlocks,
        untouchedBlocks,
        commentsKept,
      };
    }
    case 'nothing-written':
      return { kind: 'nothing-written', page: toUpdatedPage(outcome.page) };
    default:
      return outcome;
  }
}
