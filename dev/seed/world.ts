import { type SitePerson } from '../products/wire';
import { type ConfluenceWorld } from './confluence-world';
import { type JiraWorld } from './jira-world';

/**
 * Everything a site holds before anybody touches it; a world file is this as JSON.
 *
 * Ids are strings of digits, unique per kind of thing, and refer to each other; account and group
 * ids are free text. Instants are milliseconds since the epoch, days are `YYYY-MM-DD`.
 */
export interface World {
  readonly site: { readonly name: string; readonly cloudId: string };
  readonly people: readonly SitePerson[];
  readonly groups: readonly WorldGroup[];
  readonly jira: JiraWorld;
  readonly confluence: ConfluenceWorld;
}

export interface WorldGroup {
  readonly groupId: string;
  readonly name: string;
  readonly memberIds: readonly string[];
}
