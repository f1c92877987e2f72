/** doc:events: an app gets an event only under these scopes. Classic ones; granular ones are not used here. */
const RULES: readonly { readonly event: RegExp; readonly scopes: readonly string[] }[] = [
  { event: /^avi:forge:/, scopes: [] },
  { event: /^avi:jira:.*:user$/, scopes: ['read:jira-user'] },
  { event: /^avi:jira(-software)?:/, scopes: ['read:jira-work'] },
  {
    event: /^avi:confluence:(trashed|deleted):(page|blogpost)$/,
    scopes: ['read:confluence-content.summary', 'write:confluence-content'],
  },
  { event: /^avi:confluence:.*:task$/, scopes: ['read:confluence-content.all'] },
  { event: /^avi:confluence:.*:space:V2$/, scopes: ['read:confluence-space.summary'] },
  { event: /^avi:confluence:/, scopes: ['read:confluence-content.summary'] },
];

export const scopesOfEvent = (eventType: string): readonly string[] =>
  RULES.find(({ event }) => event.test(eventType))?.scopes ?? [];

export const productOfEvent = (eventType: string): string | undefined => /^avi:([a-z]+)/.exec(eventType)?.[1];
