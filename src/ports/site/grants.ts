export type Product = 'jira' | 'confluence';

/**
 * What the site's administrators have let the app do. A version that asks for more may run before they have
 * approved it. Known without a call; where the platform does not say, all counts as granted.
 */
export interface Grants {
  /** Whether issues and pages may both be written. */
  areBothSidesWritable(): boolean;
  /** Whether a page that is there may be changed. */
  arePagesWritable(): boolean;
  /** Of which product a scope is missing for somebody to get from a project to a spec: its space is found, too. */
  missingForSpec(): Product | null;
}
