/** Who wants no guide to a first spec any more, and where. Throws only `PlatformError`. */
export interface GuideDismissals {
  /** `place` is the id of a project, or `site` for the page of the administration. */
  has(place: string, accountId: string): Promise<boolean>;
  add(place: string, accountId: string): Promise<void>;
}
