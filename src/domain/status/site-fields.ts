import { type StatusMap } from './stages';

/** What Jira names differently on each site and is looked up once: ids, so that a later rename does no harm. */
export interface FieldIds {
  /** The checkbox field behind *Add flag*; `null` on a site that has none. */
  readonly flaggedFieldId: string | null;
  /** Link types that mean "is blocked by" when read from the waiting issue. */
  readonly blockingLinkTypeIds: readonly string[];
}

/** What counting issues of a site takes. */
export interface SiteFields extends FieldIds {
  /** What an admin chose; empty where nobody did. */
  readonly statusMap: StatusMap;
}
