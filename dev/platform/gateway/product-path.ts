import { type Product } from './access';

/** The parts of the site that belong to a product; everything else there is not for apps. */
const PREFIX: Readonly<Record<Product, string>> = { jira: '/rest/', confluence: '/wiki/' };

/**
 * The path as it goes over the wire, or null where it would leave the product: the site's own pages
 * and control calls have the same origin.
 */
export function productPath(product: Product, path: string): string | null {
  if (!path.startsWith('/')) return null;
  // The packages leave `/wiki` out of some Confluence paths (authorize()); the site needs it.
  const prefixed = product === 'confluence' && !path.startsWith(PREFIX.confluence) ? `/wiki${path}` : path;
  const { pathname, search } = new URL(`http://site.invalid${prefixed}`);
  return pathname.startsWith(PREFIX[product]) ? `${pathname}${search}` : null;
}
