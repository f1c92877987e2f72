import { route } from '@forge/api';
import * as v from 'valibot';
import { type SiteFieldsFinder } from '../../../ports/site/site-fields';
import { readBody } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';

const CHECKBOXES = 'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes';

const fieldsSchema = v.array(
  v.object({
    id: v.string(),
    name: v.string(),
    untranslatedName: v.optional(v.string()),
    clauseNames: v.optional(v.array(v.string()), []),
    schema: v.optional(v.object({ custom: v.optional(v.string()) })),
  }),
);

const linkTypesSchema = v.object({
  issueLinkTypes: v.array(v.object({ id: v.string(), name: v.string(), inward: v.string() })),
});

/**
 * Looks once for the two things that Jira marks by name alone.
 *
 * Neither the flag nor the blocking link type has a key of its own in the API. The untranslated stock
 * names are looked for here, and only the ids are remembered: a rename afterwards does no harm.
 */
export function createSiteFieldsFinder(request: ProductRequest): SiteFieldsFinder {
  return {
    async find() {
      const [fields, linkTypes] = await Promise.all([readFields(request), readLinkTypes(request)]);
      return { flaggedFieldId: flagIn(fields), blockingLinkTypeIds: blockingIn(linkTypes) };
    },
  };
}

type Fields = v.InferOutput<typeof fieldsSchema>;
export type FieldDescription = Fields[number];
type LinkTypes = v.InferOutput<typeof linkTypesSchema>['issueLinkTypes'];

/** All fields of the site that the asker may know of. */
export async function readFields(request: ProductRequest): Promise<Fields> {
  return readBody('fields', fieldsSchema, await request('getFields', route`/rest/api/3/field`));
}

/** Issue linking can be switched off for a site, which then has no link types. */
async function readLinkTypes(request: ProductRequest): Promise<LinkTypes> {
  const response = await request('getIssueLinkTypes', route`/rest/api/3/issueLinkType`);
  return response.status === 404
    ? []
    : (await readBody('link types', linkTypesSchema, response)).issueLinkTypes;
}

function flagIn(fields: Fields): string | null {
  const flag = fields.find((field) => field.schema?.custom === CHECKBOXES && isNamed(field, 'Flagged'));
  return flag?.id ?? null;
}

/** By its stock name, whichever of them a translation left. */
export const isNamed = (
  { name, untranslatedName, clauseNames }: FieldDescription,
  stockName: string,
): boolean => [name, untranslatedName, ...clauseNames].includes(stockName);

function blockingIn(linkTypes: LinkTypes): readonly string[] {
  return linkTypes
    .filter(({ name, inward }) => name === 'Blocks' || inward.toLowerCase() === 'is blocked by')
    .map(({ id }) => id);
}
