import { type ForgeHandler } from '../adapters/forge/resolver';

/**
 * Handlers whose code is read when one of them is first called.
 *
 * `calls` names all of them, since the resolver has to know beforehand what it answers. The deploying bundler puts
 * what only `load` imports into a file of its own (docs/decisions/0021).
 */
export function late<Key extends string>(
  calls: Readonly<Record<Key, true>>,
  load: () => Promise<{ readonly handlers: Readonly<Record<Key, ForgeHandler>> }>,
): Readonly<Record<string, ForgeHandler>> {
  const keys = Object.keys(calls) as Key[];
  return Object.fromEntries(
    keys.map((key): [Key, ForgeHandler] => [key, async (request) => (await load()).handlers[key](request)]),
  );
}
