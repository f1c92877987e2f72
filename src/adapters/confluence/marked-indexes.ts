import { route } from '@forge/api';
import { PAGE_PROPERTY } from '../../domain/links/names';
import { type MarkedIndexes } from '../../ports/reports/report-indexes';
import { idAt, textAt } from '../http/fields';
import { answeredList, promisedText } from '../http/promised';
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

/** `request` acts as the app: the lists are its pages. The mark is a hint that whoever edits a page can write. */
export function createMarkedIndexes(request: ProductRequest): MarkedIndexes {
  return {
    find: async (projectId, spaceId) => {
      const path = route`/wiki/rest/api/content/search?cql=${CQL}&expand=space&limit=${String(MOST_FOUND)}`;
      const response = await request('searchContentByCQL', path);
      const here = (await answeredList('find report index', response, 'results'))
        .filter((page) => idAt(page, 'space', 'id') === spaceId)
        .slice(0, MOST_IN_SPACE);
      for (const page of here) {
        const id = promisedText('find report index', page, 'id');
        const value = (await readPageProperty(request, id, PAGE_PROPERTY))?.value;
        const isIndex = textAt(value, 'kind') === KIND && idAt(value, 'pageId') === id;
        if (isIndex && idAt(value, 'projectId') === projectId) return id;
      }
      return null;
    },
  };
}
