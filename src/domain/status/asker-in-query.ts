import { withSignsForQuoted } from './scope';

/**
 * Functions of JQL whose answer depends on who asks (Atlassian's reference of JQL functions); some name a person, and
 * mean the asker without one.
 */
const OF_THE_ASKER =
  /\b(?:(?:current(?:User|Login)|lastLogin|issueHistory|votedIssues|watchedIssues|projectsWhereUserHas(?:Permission|Role))\s*\(|(?:projects|spaces|components)LeadByUser\s*\(\s*\))/i;

/** The first word of a query that means somebody else for each who asks; `null` where none does. */
export const askerInQuery = (jql: string): string | null =>
  OF_THE_ASKER.exec(withSignsForQuoted(jql))?.[0].replace(/\s*\(.*/, '()') ?? null;
