import { type StepKind } from '../../domain/spec/spec-job';
import { type IssueReader } from '../../ports/issues/issue-reader';
import { orElse } from '../or-else';
import { type LinkedSteps } from './link-spec';

type Steps = LinkedSteps['steps'];

interface Reached {
  /** The issue is gone, or hidden from the one who goes on. */
  readonly isHidden: boolean;
  readonly reached: Steps;
}

const ON_ISSUE: readonly StepKind[] = ['remote-link', 'issue-property', 'comment'];

/**
 * What an attempt has reached: of an issue that is out of sight Jira refuses everything, and that is no refusal of
 * the step, which stays open for whoever sees the issue.
 *
 * Asked only once a step on the issue was refused. An issue of which nobody can tell counts as in sight.
 */
export async function bySight(issues: IssueReader, issueId: string, steps: Steps): Promise<Reached> {
  const refused = ON_ISSUE.filter((kind) => steps[kind] === 'refused');
  const isHidden =
    refused.length > 0 &&
    (await orElse(
      async () => (await issues.rights(issueId)) === null,
      () => false,
    ));
  const open = isHidden ? Object.fromEntries(refused.map((kind) => [kind, 'failed' as const])) : {};
  return { isHidden, reached: { ...steps, ...open } };
}
