import * as v from 'valibot';
import { type IndexedProperty } from '../products/wire';
import { type Manifest } from './manifest';

const moduleSchema = v.array(
  v.object({
    propertyKey: v.string(),
    values: v.array(v.object({ path: v.string(), searchAlias: v.optional(v.string()) })),
  }),
);

const MODULES = { jira: 'jira:entityProperty', confluence: 'confluence:contentProperty' } as const;

/** The property values that the manifest makes searchable in JQL and CQL, by their aliases. */
export function indexedProperties({ modules }: Manifest): readonly IndexedProperty[] {
  return (['jira', 'confluence'] as const).flatMap((product) => {
    const declared = v.safeParse(moduleSchema, modules[MODULES[product]] ?? []);
    if (!declared.success) return [];
    return declared.output.flatMap(({ propertyKey, values }) =>
      values.flatMap(({ path, searchAlias: alias }) =>
        alias === undefined ? [] : [{ product, propertyKey, path, alias }],
      ),
    );
  });
}
