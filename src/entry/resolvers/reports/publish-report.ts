import { type CommonAnswer } from '../../../contract/answers';
import { type PublishAnswer } from '../../../contract/reports/reports';
import { parseNamedReport } from '../../../contract/reports/report-name';
import { scheduleIdOf } from '../../../domain/reports/weekly-report';
import { type PublishNow, type PublishNowOutcome } from '../../../usecases/reports/publish-now';
import { type AnsweringDeps, invalidRequest } from '../call';
import { onProject } from '../on-project';

interface Deps extends AnsweringDeps {
  readonly publishNow: PublishNow;
}

/** *Publish now*: who presses it waits for the page. */
export const createPublishHandlers = (deps: Deps) => ({
  'publish-report': onProject(
    deps,
    'publish-report',
    async (projectId, payload, { accountId: viewerId }): Promise<PublishAnswer | CommonAnswer> => {
      const asked = parseNamedReport(payload);
      if (asked === null) return invalidRequest;
      const scheduleId = asked.scheduleId ?? scheduleIdOf(projectId);
      return toPublishAnswer(await deps.publishNow({ projectId, scheduleId, viewerId }));
    },
  ),
});

function toPublishAnswer(outcome: PublishNowOutcome): PublishAnswer {
  if (outcome.kind === 'gone') return { kind: 'not-turned-on' };
  if (outcome.kind !== 'published') return outcome;
  const { page, counts, keptSections } = outcome;
  return { kind: 'published', title: page.title, path: page.path, counts, keptSections };
}
