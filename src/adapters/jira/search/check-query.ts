import { route } from '@forge/api';
import { type CheckQuery } from '../../../ports/issues/check-query';
import { listAt, textsIn } from '../../http/fields';
import { readBody } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';
import { issuesSchema } from './search-pages';

/** Asks for as little as a search can: whether Jira runs the query at all. */
export const createCheckQuery =
  (request: ProductRequest): CheckQuery =>
  async (jql) => {
    const body = { jql, fields: ['id'], maxResults: 1 };
    const path = route`/rest/api/3/search/jql`;
    const response = await request('searchAndReconsileIssuesUsingJqlPost', path, { body });
    if (response.status === 400) return textsIn(listAt(await response.json(), 'errorMessages'));
    await readBody('search issues', issuesSchema, response);
    return null;
  };
