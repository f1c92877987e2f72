/** What an id of Jira or Confluence looks like: digits below 9 × 10^18, which fit a signed 64-bit number. */
export const ID = /^[1-9]\d{0,17}$|^[1-8]\d{18}$/;

export const isId = (told: unknown): told is string => typeof told === 'string' && ID.test(told);
