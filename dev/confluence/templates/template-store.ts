import { type Call } from '../../products/operation';
import { findPerson } from '../../products/people';
import { mayInSpace, readableSpaces } from '../permissions';
import { Refused } from '../refusals';

export interface TemplateRow {
  readonly id: number;
  /** Null for a template of the whole site. */
  readonly space_id: number | null;
  readonly name: string;
  readonly description: string;
  /** ADF as JSON text. */
  readonly body: string;
  /** JSON array of names. */
  readonly labels: string;
  readonly author_id: string;
  readonly created_at: number;
}

/** A template of a space that this person sees, or of the site. */
export function readableTemplate({ context, principal }: Call, templateId: number): TemplateRow {
  const spaces = readableSpaces(principal);
  const row = context.db.get<TemplateRow>(
    `SELECT * FROM wiki_template WHERE id = ? AND (space_id IS NULL OR space_id IN (${spaces.sql}))`,
    [templateId, ...spaces.params],
  );
  if (row === undefined) throw new Refused('template-hidden');
  return row;
}

/** Space admins keep the templates of their space, site admins those of the site [D]. */
export function checkMayKeep({ context, principal }: Call, spaceId: number | null): void {
  const person = principal.accountId === null ? undefined : findPerson(context.db, principal.accountId);
  const may =
    spaceId === null
      ? person?.siteAdmin === true
      : mayInSpace(context, principal, spaceId, ['administer', 'space']);
  if (!may) throw new Refused('may-not-keep-template');
}
