import { type FieldIds, type SiteFields } from '../../domain/status/site-fields';

export interface SiteFieldsFinder {
  /** Asks Jira; what was known before stays what it was, for as long as it is there. Throws only `PlatformError`. */
  find(known: FieldIds | null): Promise<FieldIds>;
}

export interface RememberedSiteFields {
  readonly fields: SiteFields;
  readonly foundAt: number;
}

/** One record, because a reader's first sight of a count may cost one look into storage. */
export interface SiteFieldsMemory {
  recall(): Promise<RememberedSiteFields | null>;
  remember(remembered: RememberedSiteFields): Promise<void>;
}
