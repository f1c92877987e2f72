import { type SiteFields } from '../domain/status/site-fields';

export interface SiteFieldsFinder {
  /** Asks Jira. Throws only `PlatformError`. */
  find(): Promise<SiteFields>;
}

export interface RememberedSiteFields {
  readonly fields: SiteFields;
  readonly foundAt: number;
}

export interface SiteFieldsMemory {
  recall(): Promise<RememberedSiteFields | null>;
  remember(remembered: RememberedSiteFields): Promise<void>;
}
