import { type Operation } from '../products/operation';

/**
 * Scopes as Atlassian's descriptions list them: one of `classic`, or all of `granular`, which is
 * written without the ending `:jira` that each of them has.
 */
export function scopes(classic: string, granular: string): Operation['scopes'] {
  const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');
  return { classic: words(classic), granular: words(granular).map((scope) => `${scope}:jira`) };
}

/** Scopes of boards and sprints, written in full: none of their operations knows a classic one. */
export const softwareScopes = (granular: string): Operation['scopes'] => ({
  classic: [],
  granular: granular.split(' '),
});

export const NO_SCOPES: Operation['scopes'] = { classic: [], granular: [] };
