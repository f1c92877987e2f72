import { route } from '@forge/api';
import * as v from 'valibot';
import { type SiteFieldsFinder } from '../../ports/site-fields';
import { type OperationId } from '../http/operations';
import { type ProductRequest } from '../http/request';
import { toPlatformError } from '../http/to-platform-error';

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
      const [fields, linkTypes] = await Promise.all([
        read(request, 'getFields', route`/rest/api/3/field`),
        read(request, 'getIssueLinkTypes', route`/rest/api/3/issueLinkType`),
      ]);
      return { flaggedFieldId: flagIn(fields), blockingLinkTypeIds: blockingIn(linkTypes) };
    },
  };
}

async function read(
  request: ProductRequest,
  operation: OperationId,
  path: ReturnType<typeof route>,
): Promise<unknown> {
  const response = await request(operation, path);
  // Issue linking can be switched off for a site, which then has no link types.
  if (operation === 'getIssueLinkTypes' && response.status === 404) return { issueLinkTypes: [] };
  if (!response.ok) throw toPlatformError(operation, response);
  return response.json();
}

function flagIn(body: unknown): string | null {
  const flag = v
    .parse(fieldsSchema, body)
    .find(
      ({ name, untranslatedName, clauseNames, schema }) =>
        schema?.custom === CHECKBOXES && [name, untranslatedName, ...clauseNames].includes('Flagged'),
    );
  return flag?.id ?? null;
}

function blockingIn(body: unknown): readonly string[] {
  return v
    .parse(linkTypesSchema, body)
    .issueLinkTypes.filter(
      ({ name, inward }) => name === 'Blocks' || inward.toLowerCase() === 'is blocked by',
    )
    .map(({ id }) => id);
}
