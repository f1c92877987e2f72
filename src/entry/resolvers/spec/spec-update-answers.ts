import { type UpdateSpecAnswer } from '../../../contract/spec/spec-update';
import { type PlatformError } from '../../../ports/platform-error';
import { SitePaused } from '../../../ports/site/site-pause';
import { type UpdateSpecOutcome } from '../../../usecases/update/update-spec';
import { toFailed } from '../call';
import { type Paused } from '../pause';
import { toUpdatedPage } from './updated-page';

export function toUpdateSpecAnswer(outcome: UpdateSpecOutcome): UpdateSpecAnswer | Paused {
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
      return notWritten(outcome.error);
    default:
      return outcome;
  }
}

/** A pause is told as one: no product is busy, and only an administrator ends it. */
const notWritten = (error: PlatformError): UpdateSpecAnswer | Paused =>
  error instanceof SitePaused
    ? { kind: 'paused', since: error.since }
    : { kind: 'not-written', failed: toFailed(error) };
