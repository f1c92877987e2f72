import { route } from '@forge/api';
import * as v from 'valibot';
import { PAGE_PROPERTY } from '../../domain/links/names';
import { type MarkedIndexes } from '../../ports/reports/report-indexes';
import { idAt, textAt } from '../http/fields';
import { readBody } from '../http/read-body';
import { type ProductRequest } from '../http/request';
import { readPageProperty } from './pages/page-property';

const KIND = 'report-index';
/** Lists of the whole site, one a project and space: CQL knows spaces by their keys, which people change. */
const MOST_FOUND = 200;
/** Lists in one space that are looked at; more than that is no storage that was lost. */
const MOST_IN_SPACE = 10;
const CQL = `type = page AND lockstepKind = "${KIND}" ORDER BY created`;

/** Of which project a page is the list. */
export const indexMark = (pageId: string, projectId: string): object => ({
  v: 1,
  pageId,
  kind: KIND,
  projectId,
});

const foundSchema = v.object({
  results: v.array(
    v.object({ id: v.pipe(v.string(), v.regex(/^\d{1,19}$/)), space: v.object({ id: v.unknown() }) }),
  ),
});

/** `request` acts as the app: the lists are its pages. The mark is a hint that whoever edits a page can write. */
export function createMarkedIndexes(request: ProductRequest): MarkedIndexes {
  return {
    find: async (projectId, spaceId) => {
      const path = route`/wiki/rest/api/content/search?cql=${CQL}&expand=space&limit=${String(MOST_FOUND)}`;
      const response = await request('searchContentByCQL', path);
      const { results } = await readBody('find report index', foundSchema, response);
      const here = results.filter((page) => idAt(page, 'space', 'id') === spaceId).slice(0, MOST_IN_SPACE);
      for (const { id } of here) {
        const value = (await readPageProperty(request, id, PAGE_PROPERTY))?.value;
        const isIndex = textAt(value, 'kind') === KIND && idAt(value, 'pageId') === id;
        if (isIndex && idAt(value, 'projectId') === projectId) return id;
      }
      return null;
    },
  };
}
