export const issuePath = (key: string): string => `/browse/${encodeURIComponent(key)}`;

export const queryPath = (jql: string): string => `/issues/?jql=${encodeURIComponent(jql)}`;
