import { route } from '@forge/api';
import * as v from 'valibot';
import { type PageTitles } from '../../../ports/pages/page-titles';
import { readBody } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';

const pagesSchema = v.object({ results: v.array(v.object({ id: v.string(), title: v.string() })) });

export function createPageTitles(request: ProductRequest): PageTitles {
  return {
    of: async (pageIds) => {
      const path = route`/wiki/api/v2/pages?id=${pageIds.join(',')}&status=current&limit=${pageIds.length}`;
      const { results } = await readBody('read titles', pagesSchema, await request('getPages', path));
      return new Map(results.map(({ id, title }) => [id, title]));
    },
  };
}
