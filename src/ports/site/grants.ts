/**
 * What the site's administrators have let the app do. A version that asks for more may run before they have
 * approved it.
 */
export interface Grants {
  /** Whether issues and pages may both be written. Known without a call; true where the platform does not say. */
  areBothSidesWritable(): boolean;
  /** Whether somebody can get from a project to a spec: its space is found, too. */
  leadToSpec(): boolean;
}
