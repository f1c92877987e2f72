import { criteriaOf } from '../../../domain/breakdown/criteria-of';
import { readSpec } from '../../../domain/breakdown/reading/read-spec';
import { textToTell } from '../../../domain/description/label-language';
import { countsOfSpec, type SpecCoverage } from '../../../domain/reports/coverage/spec-coverage';
import { type LinkedPage } from '../../../domain/reports/linked/linked-talk';
import { type IssueFacts, type IssueName } from '../../../domain/status/issue-facts';
import { type BreakdownJobs } from '../../../ports/breakdown/breakdown-jobs';
import { tongueOf } from '../../description/tongue-of';
import { sideBySide } from '../../side-by-side';

/** The page of an issue's spec, which all of a report's readers may read. */
export interface OpenSpec {
  readonly issue: Pick<IssueName, 'issueId' | 'key'>;
  readonly page: LinkedPage;
}

/** How far the criteria of these specs are; what has none is not told. `issues` are all that the report read. */
export type ReadSpecCoverage = (
  specs: readonly OpenSpec[],
  issues: readonly IssueFacts[],
) => Promise<readonly SpecCoverage[]>;

/** Costs no product call: which task serves what is storage's to say, and pages and tasks were read before. */
export function createReadSpecCoverage(deps: {
  readonly breakdowns: Pick<BreakdownJobs, 'find'>;
  readonly hash: (text: string) => string;
}): ReadSpecCoverage {
  return async (specs, issues) => {
    const byId = new Map(issues.map((issue) => [issue.issueId, issue]));
    const read = specs.map(async ({ issue, page }): Promise<readonly SpecCoverage[]> => {
      const tongue = await tongueOf(textToTell(page.blocks), null);
      const points = readSpec(page.blocks, tongue);
      if (points.criteria.length === 0) return [];
      const job = (await deps.breakdowns.find(issue.issueId))?.job;
      const criteria = criteriaOf(points, job?.criteria ?? [], deps.hash);
      const counts = countsOfSpec(issue.issueId, criteria, job?.made ?? [], byId);
      const { pageId, title, path } = page;
      return [{ issue, page: { pageId, title, path }, counts }];
    });
    return (await sideBySide(...read)).flat();
  };
}
