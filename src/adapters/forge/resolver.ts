import { getAppContext } from '@forge/api';
import Resolver, { type Request } from '@forge/resolver';

export type ForgeHandler = (request: Request<unknown>) => Promise<unknown>;
type Invocation = Parameters<ReturnType<Resolver['getDefinitions']>>;

/**
 * One resolver function of the manifest, made of the calls that its screen knows.
 *
 * The package looks keys up in a plain object, where `constructor` answers with the whole request;
 * only the keys given here are let through to it.
 */
export function forgeResolver(handlers: Readonly<Record<string, ForgeHandler>>) {
  const resolver = new Resolver();
  for (const [key, handler] of Object.entries(handlers))
    resolver.define(key, (request) => handler(request) as Promise<object>);
  const run = resolver.getDefinitions();
  return async (...[request, runtime]: Invocation): Promise<unknown> => {
    if (!Object.hasOwn(handlers, request.call.functionKey))
      throw new Error('Resolver has no such definition.');
    return run(request, runtime);
  };
}

/** The id under which the platform shows this invocation's log. */
export const invocationId = (): string => getAppContext().invocationId;
