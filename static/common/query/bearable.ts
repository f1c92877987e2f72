import { LONGEST_JQL } from '../../../src/contract/status/status-options';

/** Whether a query may be asked for at all: it says something, and is not too long to be held whole. */
export const isBearable = (jql: string): boolean => jql.trim() !== '' && jql.length <= LONGEST_JQL;
