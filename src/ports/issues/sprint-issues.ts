import { type SprintIssue } from '../../domain/reports/sprint/sprint-figures';
import { type SprintHistory } from '../../domain/reports/sprint/sprint-history';
import { type SiteFields } from '../../domain/status/site-fields';

/** The ids that this site gave to what boards plan with. */
export interface SprintFields {
  /** `null` on a site without sprints. */
  readonly sprintFieldId: string | null;
  /** Story points, of either kind of project; none where nobody estimates. */
  readonly estimateFieldIds: readonly string[];
}

export interface SprintFieldsFinder {
  find(): Promise<SprintFields>;
}

/** Issues as a sprint's report needs them. Throws only `PlatformError`. */
export interface SprintIssues {
  /** `null` when Jira does not run the query for this asker. */
  find(jql: string, fields: SiteFields & SprintFields): Promise<readonly SprintIssue[] | null>;
  /** The ids alone, `null` as above. */
  idsOf(jql: string): Promise<readonly string[] | null>;
  /** When these issues came into and out of sprints and statuses; of what the asker cannot see, nothing. */
  historyOf(issueIds: readonly string[], sprintFieldId: string): Promise<SprintHistory>;
}
