import { type Answer, type Call } from '../../products/operation';
import { bodyObject } from '../http/parameters';
import { v2 } from '../http/rows';
import { readablePages } from '../permissions';
import { Refused } from '../refusals';

const MAX_IDS = 100;

/** `POST /content/convert-ids-to-types`: what each id is; what is missing or hidden is left out. */
function kindsOf(call: Call): Answer {
  const ids = bodyObject(call)['contentIds'];
  if (!Array.isArray(ids) || ids.length > MAX_IDS)
    throw new Refused('body-wrong', { name: 'contentIds', type: 'an array of at most 100 ids' });
  const results = ids.map((id: unknown) => [String(id), kindOf(call, String(id))] as const);
  return { status: 200, body: { results: Object.fromEntries(results.filter(([, kind]) => kind !== null)) } };
}

const KINDS = `
  SELECT id AS content_id, id AS page_id, 'page' AS kind FROM wiki_page
  UNION ALL SELECT id, page_id, location || '-comment' FROM wiki_comment
  UNION ALL SELECT id, page_id, 'attachment' FROM wiki_attachment`;

function kindOf({ context, principal }: Call, id: string): string | null {
  const readable = readablePages(principal);
  const found = context.db.get<{ kind: string }>(
    `SELECT kind FROM (${KINDS}) k JOIN wiki_page p ON p.id = k.page_id WHERE k.content_id = ? AND ${readable.sql}`,
    [Number(id.replace(/^att/, '')), ...readable.params],
  );
  return found?.kind ?? null;
}

export const contentKindOperations = [
  v2(
    'POST /content/convert-ids-to-types',
    'convertContentIdsToContentTypes',
    ['read:content.metadata:confluence'],
    kindsOf,
  ),
];
