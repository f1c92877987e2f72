import { type ContinueSpecAnswer, type CreateSpecAnswer } from '../../../contract/issue';
import { previewParts } from '../../../domain/spec/preview-parts';
import { toMadePage, toUnlinked } from '../links/spec-links-answers';
import { type ContinueSpecOutcome } from '../../../usecases/spec/continue-spec';
import { type CreateSpecOutcome } from '../../../usecases/spec/create-spec';

export function toCreateAnswer(outcome: CreateSpecOutcome): CreateSpecAnswer {
  if (outcome.kind !== 'page-made') return outcome;
  const { page, parts } = outcome;
  return { kind: 'page-made', page: toMadePage(page), sections: parts && previewParts(parts) };
}

export function toContinueAnswer(outcome: ContinueSpecOutcome): ContinueSpecAnswer {
  switch (outcome.kind) {
    case 'done': {
      const { page, steps, task } = outcome;
      return { kind: 'done', page: toMadePage(page), steps, isAdopted: task === 'adopt' };
    }
    case 'unfinished': {
      const { page, steps } = outcome;
      return { kind: 'unfinished', page: page === null ? null : toMadePage(page), steps };
    }
    case 'unlinked':
      return toUnlinked(outcome);
    default:
      return outcome;
  }
}
