import { type CommonAnswer } from '../../../contract/answers';
import { type AgesView, type MacroStagesAnswer } from '../../../contract/status/status-lists';
import { type MacroStatusHindrance } from '../../../contract/status/status-macro';
import {
  parseMacroConfig,
  parseMacroExtension,
  parseMacroStatusRequest,
} from '../../../contract/status/status-macro-requests';
import { type Ages } from '../../../domain/status/issue-ages';
import { namedParts } from '../../../domain/status/named-query';
import { type StatusCount } from '../../../domain/status/stage-counts';
import { type ShowStages, type ShowStagesOutcome } from '../../../usecases/status/show-stages';
import { answering, type AnsweringDeps, invalidRequest } from '../call';
import { toHindrance } from './hindrance';

interface Deps extends AnsweringDeps {
  readonly showStages: ShowStages;
}

/** The stages of what a macro or gadget counts, for who asks about them. */
export function createStatusStagesHandlers(deps: Deps) {
  return {
    'macro-stages': answering(
      deps,
      'macro-stages',
      async (payload, caller): Promise<MacroStagesAnswer | MacroStatusHindrance | CommonAnswer> => {
        const request = parseMacroStatusRequest(payload);
        if (request === null) return invalidRequest;
        const { config } = request.config === undefined ? parseMacroExtension(caller.extension) : request;
        const settings = parseMacroConfig(config);
        if (settings === null) return { kind: 'not-configured' };
        const outcome = await deps.showStages(settings.scope);
        return outcome.kind === 'stages' ? toStages(outcome) : toHindrance(outcome);
      },
    ),
  };
}

function toStages({
  stages,
  ages,
  complete,
  queryOf,
}: Extract<ShowStagesOutcome, { kind: 'stages' }>): MacroStagesAnswer {
  const toStatus = (status: StatusCount) => toStatusView(status, queryOf(status));
  return {
    kind: 'stages',
    stages: stages.map(({ stage, total, statuses }) => ({
      stage,
      total,
      statuses: statuses.map(toStatus),
    })),
    complete,
    ages: {
      inProgress: ages && toAgesView(ages.inProgress),
      blocked: ages && toAgesView(ages.blocked),
    },
  };
}

const toStatusView = ({ statusName, issueIds }: StatusCount, query: string | null) => ({
  name: statusName,
  count: issueIds.length,
  query,
  parts: query === null ? namedParts(issueIds) : [],
});

const DAY_MS = 86_400_000;

function toAgesView({ medianMs, oldest }: Ages): AgesView | null {
  if (medianMs === null || oldest === null) return null;
  const { key, summary } = oldest.issue;
  const days = (ms: number): number => Math.floor(ms / DAY_MS);
  return { medianDays: days(medianMs), oldest: { key, summary, days: days(oldest.ageMs) } };
}
