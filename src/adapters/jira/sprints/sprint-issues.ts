import * as v from 'valibot';
import { type SprintIssue } from '../../../domain/reports/sprint/sprint-figures';
import { historyOf } from '../../../domain/reports/sprint/sprint-history';
import { isNumericId } from '../../../domain/kernel/ids';
import { type SiteFields } from '../../../domain/status/site-fields';
import { type SprintFields, type SprintIssues } from '../../../ports/issues/sprint-issues';
import { listAt, numberAt } from '../../http/fields';
import { type ProductRequest } from '../../http/request';
import { changesOf } from './changelogs';
import { issueFields, parseIssue } from '../issues/parse-issue';
import { allPages, idPages, issuePages } from '../search/search-pages';
import { STATUS_FIELD, statusMove } from './status-history';

/** `request` must act as whoever the report is made for. */
export function createSprintIssues(request: ProductRequest): SprintIssues {
  return {
    async find(jql, fields) {
      const { sprintFieldId, estimateFieldIds } = fields;
      const asked = [
        ...issueFields(fields),
        ...(sprintFieldId === null ? [] : [sprintFieldId]),
        ...estimateFieldIds,
      ];
      const parse = (issue: unknown) => parseSprintIssue(issue, fields);
      const outcome = await allPages(issuePages(request, jql, { fields: asked, parse }));
      return outcome.kind === 'refused' ? null : distinct(outcome.items);
    },
    async idsOf(jql) {
      const outcome = await allPages(idPages(request, jql));
      return outcome.kind === 'refused' ? null : outcome.items;
    },
    async historyOf(issueIds, sprintFieldId) {
      const changes = await changesOf(request, issueIds, [sprintFieldId, STATUS_FIELD]);
      const ofField = (fieldId: string) => changes.filter((change) => change.fieldId === fieldId);
      const sprintMoves = ofField(sprintFieldId).map(({ issueId, at, from, to }) => ({
        ...{ issueId, at, from: sprintIdsIn(from), to: sprintIdsIn(to) },
      }));
      return historyOf(sprintMoves, ofField(STATUS_FIELD).flatMap(statusMove));
    },
  };
}

/** Jira writes them as `12, 13`. */
const sprintIdsIn = (text: string | null): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter(isNumericId);

const distinct = (issues: readonly SprintIssue[]): readonly SprintIssue[] => [
  ...new Map(issues.map((each) => [each.issue.issueId, each])).values(),
];

const sprintSchema = v.object({
  id: v.number(),
  name: v.fallback(v.string(), ''),
  state: v.fallback(v.picklist(['future', 'active', 'closed']), 'closed'),
});

function parseSprintIssue(body: unknown, fields: SiteFields & SprintFields): SprintIssue {
  const issue = parseIssue(body, fields);
  const { sprintFieldId, estimateFieldIds } = fields;
  const sprints = listAt(body, 'fields', sprintFieldId ?? '').flatMap((each) => {
    const sprint = v.safeParse(sprintSchema, each);
    if (!sprint.success) return [];
    const { id, name, state } = sprint.output;
    return [{ sprintId: String(id), name, state }];
  });
  const estimates = estimateFieldIds.flatMap((id) => numberAt(body, 'fields', id) ?? []);
  return { issue, sprints, estimate: estimates[0] ?? null };
}
