/** What an id of Jira or Confluence looks like. */
export const ID = /^[1-9][0-9]{0,18}$/;

export const isId = (told: unknown): told is string => typeof told === 'string' && ID.test(told);
