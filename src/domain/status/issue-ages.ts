import { compareIds } from '../kernel/ids';
import { type IssueFacts } from './issue-facts';

/** How long issues have been in their category. */
export interface Ages {
  /** Of the issues whose age is known; the middle one, or the mean of the two in the middle. */
  readonly medianMs: number | null;
  readonly oldest: { readonly issue: IssueFacts; readonly ageMs: number } | null;
  /** Issues of which Jira never recorded the change: part of no figure. */
  readonly unknown: number;
}

/** Ages at an instant; a change that a clock puts after it is no time ago. */
export function agesOf(issues: readonly IssueFacts[], asOf: number): Ages {
  const ages = new Float64Array(issues.length);
  let known = 0;
  let oldest: Ages['oldest'] = null;
  for (const issue of issues) {
    if (issue.categoryChangedAt === null) continue;
    const ageMs = Math.max(0, asOf - issue.categoryChangedAt);
    ages[known] = ageMs;
    known += 1;
    if (oldest === null || isOlder(ageMs, issue, oldest)) oldest = { issue, ageMs };
  }
  return { medianMs: median(ages.subarray(0, known)), oldest, unknown: issues.length - known };
}

/** Of issues of the same age the one with the smaller id, so that the order of the answers plays no part. */
function isOlder(ageMs: number, issue: IssueFacts, oldest: NonNullable<Ages['oldest']>): boolean {
  if (ageMs !== oldest.ageMs) return ageMs > oldest.ageMs;
  return compareIds(issue.issueId, oldest.issue.issueId) < 0;
}

function median(ages: Float64Array): number | null {
  const sorted = ages.sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? upper) : upper;
  return (lower + upper) / 2;
}
