import { getAppContext } from '@forge/api';

/**
 * As the platform tells it with each invocation, like its own `permissions.hasScope`
 * (https://developer.atlassian.com/platform/forge/rolling-releases), which throws where nothing is told.
 */
export function areGranted(scopes: readonly string[]): boolean {
  const granted: unknown = getAppContext().permissions?.scopes;
  return !Array.isArray(granted) || scopes.every((scope) => granted.includes(scope));
}
