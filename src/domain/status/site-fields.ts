/** What differs from site to site and is looked up once: ids, so that a later rename does no harm. */
export interface SiteFields {
  /** The checkbox field behind *Add flag*; `null` on a site that has none. */
  readonly flaggedFieldId: string | null;
  /** Link types that mean "is blocked by" when read from the waiting issue. */
  readonly blockingLinkTypeIds: readonly string[];
}
