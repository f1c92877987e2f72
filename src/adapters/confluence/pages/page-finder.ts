import { route } from '@forge/api';
import * as v from 'valibot';
import { isNumericId } from '../../../domain/kernel/ids';
import { quoteJql } from '../../../domain/kernel/jql';
import { wordsAlone } from '../../../domain/kernel/text';
import { type FoundPage, type PageFinder } from '../../../ports/pages/page-finder';
import { readBody } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';

const MOST_BY_TITLE = 10;
/** A page an issue is the rule; the rest of the room is for copies. */
const MOST_NAMING = 250;

const resultSchema = v.object({
  results: v.array(
    v.object({
      title: v.nullish(v.string(), ''),
      url: v.nullish(v.string(), ''),
      content: v.object({ id: v.pipe(v.string(), v.check(isNumericId)), title: v.optional(v.string()) }),
      resultGlobalContainer: v.nullish(v.object({ title: v.nullish(v.string(), '') })),
    }),
  ),
});

/** `request` must act as the person who looks. */
export function createPageFinder(request: ProductRequest): PageFinder {
  const search = async (cql: string, limit: number): Promise<readonly FoundPage[]> => {
    const path = route`/wiki/rest/api/search?cql=${cql}&limit=${limit}&excerpt=none`;
    const { results } = await readBody('find pages', resultSchema, await request('searchByCQL', path));
    return results.map(({ title, url, content, resultGlobalContainer }) => ({
      pageId: content.id,
      title: content.title ?? title,
      spaceName: resultGlobalContainer?.title ?? '',
      path: url,
    }));
  };
  return {
    byTitle: async (words, spaceKey) => {
      const plain = wordsAlone(words);
      if (plain === '') return [];
      const where = spaceKey === undefined ? '' : ` AND space = ${quoteJql(spaceKey)}`;
      return search(`type = page AND title ~ "${plain}*"${where} ORDER BY lastmodified DESC`, MOST_BY_TITLE);
    },
    naming: async (issueIds) => {
      const ids = issueIds.filter(isNumericId);
      if (ids.length === 0) return [];
      const list = ids.map((id) => `"${id}"`).join(', ');
      return search(`type = page AND lockstepIssue IN (${list}) ORDER BY created`, MOST_NAMING);
    },
  };
}
