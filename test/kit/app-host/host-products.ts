import { indexedProperties } from '../../../dev/bundle/indexed-properties';
import { parseManifest } from '../../../dev/bundle/manifest';
import { replacePropertyAliases } from '../../../dev/confluence/cql/property-aliases';
import { replaceSearchAliases } from '../../../dev/jira/jql/search-aliases';
import { startProducts, type TestProducts } from '../../../dev/products/testing';
import { buildWorld } from '../../../dev/seed/worlds';

/** The products of the demo world, which know what a manifest makes searchable. */
export async function startHostProducts(manifestText: string): Promise<TestProducts> {
  const products = await startProducts({ world: buildWorld('demo', Date.now()) });
  const parsed = parseManifest(manifestText);
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.errors));
  const indexed = indexedProperties(parsed.manifest);
  const { db } = products.context;
  replacePropertyAliases(db, indexed);
  replaceSearchAliases(
    db,
    indexed.filter(({ product }) => product === 'jira'),
  );
  return products;
}
