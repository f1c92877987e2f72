import { type ContinueSpecAnswer, type CreateSpecAnswer, type MadePage } from '../../contract/issue';
import { type SpecPage } from '../../domain/spec/spec-job';
import { type ContinueSpecOutcome } from '../../usecases/spec/continue-spec';
import { type CreateSpecOutcome } from '../../usecases/spec/create-spec';

const toMadePage = ({ title, path, base }: SpecPage): MadePage => ({
  title,
  path: `/wiki${path}`,
  url: `${base}${path}`,
});

export function toCreateAnswer(outcome: CreateSpecOutcome): CreateSpecAnswer {
  return outcome.kind === 'page-made' ? { kind: 'page-made', page: toMadePage(outcome.page) } : outcome;
}

export function toContinueAnswer(outcome: ContinueSpecOutcome): ContinueSpecAnswer {
  switch (outcome.kind) {
    case 'done':
      return { kind: 'done', page: toMadePage(outcome.page), steps: outcome.steps };
    case 'unfinished': {
      const { page, steps } = outcome;
      return { kind: 'unfinished', page: page === null ? null : toMadePage(page), steps };
    }
    default:
      return outcome;
  }
}
