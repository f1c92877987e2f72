/**
 * What Jira says, in its own words, about a query for this person; `null` where it runs it. The query is sent as it
 * was typed, with its own order and nothing put around it: the places and words that Jira names are in it.
 */
export type CheckQuery = (jql: string) => Promise<readonly string[] | null>;
