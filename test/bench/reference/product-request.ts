/** Plain REST of Jira and Confluence as one person; throws unless the answer is a success. */
export type ProductRequest = (method: string, path: string, body?: object) => Promise<unknown>;
