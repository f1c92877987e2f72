import { UPDATE_PAGE_SCOPES } from './page-scopes';

/** Scopes of the operations that lead to a spec and change it, which are looked at before any of them is called. */
export const SPEC_SCOPES = {
  getSpaces: ['read:space:confluence'],
  searchByCQL: ['search:confluence'],
  createPage: ['write:page:confluence'],
  updatePage: UPDATE_PAGE_SCOPES,
  createPageProperty: ['read:page:confluence', 'write:page:confluence'],
  createOrUpdateRemoteIssueLink: ['write:jira-work'],
  setIssueProperty: ['write:jira-work'],
  addComment: ['write:jira-work'],
} as const;

export type SpecOperation = keyof typeof SPEC_SCOPES;
