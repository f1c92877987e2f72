import { route } from '@forge/api';
import { quoteJql } from '../../../domain/kernel/jql';
import { COMMENT_WORDS, pageTold } from '../../../domain/spec/spec-comment';
import { type PagesInComments, type ToldPage } from '../../../ports/issues/pages-in-comments';
import { PlatformError } from '../../../ports/platform-error';
import { idAt } from '../../http/fields';
import { answeredList } from '../../http/promised';
import { type ProductRequest } from '../../http/request';
import { newestComments, oursIn } from './comment-writer';

/** A phrase stands in quotation marks of its own within those of JQL. */
const SAYS_SO = COMMENT_WORDS.map((words) => `comment ~ ${quoteJql(`"${words}"`)}`).join(' OR ');

/** `request` must act as the person who looks. */
export function createPagesInComments(request: ProductRequest): PagesInComments {
  const commented = async (issueIds: readonly string[]): Promise<readonly string[]> => {
    const jql = `id IN (${issueIds.map(quoteJql).join(', ')}) AND (${SAYS_SO})`;
    const body = { jql, fields: ['summary'], maxResults: issueIds.length };
    const response = await request('searchAndReconsileIssuesUsingJqlPost', route`/rest/api/3/search/jql`, {
      body,
    });
    // Jira refuses a query that names an issue which was deleted or hidden meanwhile: the others may have one.
    if (response.status === 400) return issueIds;
    const issues = await answeredList('find commented issues', response, 'issues');
    return issues.flatMap((issue) => idAt(issue, 'id') ?? []);
  };

  const toldIn = async (issueId: string): Promise<readonly ToldPage[]> => {
    const comments = await newestComments(request, issueId).catch(noneWhereGone);
    const [newest] = comments.flatMap(oursIn).flatMap(({ blocks }) => pageTold(blocks) ?? []);
    return newest === undefined ? [] : [{ issueId, ...newest }];
  };

  return {
    toldOn: async (issueIds) => {
      if (issueIds.length === 0) return [];
      return (await Promise.all((await commented(issueIds)).map(toldIn))).flat();
    },
  };
}

function noneWhereGone(error: unknown): readonly never[] {
  if (error instanceof PlatformError && error.kind === 'not-found') return [];
  throw error;
}
