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
 * Looks for the two things that Jira marks by name alone.
 *
 * Neither the flag nor the blocking link type has a key of its own in the API. Their stock names are looked for,
 * and for link types the words that people give them in other languages, and only ids are remembered: what was found
 * once stays found whatever it is renamed to.
 */
export function createSiteFieldsFinder(request: ProductRequest): SiteFieldsFinder {
  return {
    async find(known) {
      const [fields, linkTypes] = await Promise.all([readFields(request), readLinkTypes(request)]);
      return {
        flaggedFieldId: flagIn(fields, known?.flaggedFieldId ?? null),
        blockingLinkTypeIds: blockingIn(linkTypes, known?.blockingLinkTypeIds ?? []),
      };
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

function flagIn(fields: Fields, knownId: string | null): string | null {
  const boxes = fields.filter((field) => field.schema?.custom === CHECKBOXES);
  const flag = boxes.find(({ id }) => id === knownId) ?? boxes.find((field) => isNamed(field, 'Flagged'));
  return flag?.id ?? null;
}

/** By its stock name, whichever of them a translation left. */
export const isNamed = (
  { name, untranslatedName, clauseNames }: FieldDescription,
  stockName: string,
): boolean => [name, untranslatedName, ...clauseNames].includes(stockName);

/** "Is blocked by" as sites write it in English, German, French, Spanish and Portuguese, Italian, Dutch, Japanese. */
const IS_BLOCKED_BY =
  /blocked by|blockiert (?:von|durch)|(?:von|durch) .+ blockiert|bloquée? par|bloquead[oa] por|bloccat[oa] da|geblokkeerd door|ブロックされ/;

function blockingIn(linkTypes: LinkTypes, knownIds: readonly string[]): readonly string[] {
  return linkTypes
    .filter(
      ({ id, name, inward }) =>
        knownIds.includes(id) || name === 'Blocks' || IS_BLOCKED_BY.test(inward.toLowerCase()),
    )
    .map(({ id }) => id);
}
