import { route } from '@forge/api';
import * as v from 'valibot';
import { PlatformError } from '../../../ports/platform-error';
import { readBody } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';
import { chunks } from '../search/fetch-ahead';
import { instantOf } from '../instants';

/** Documented. */
const ISSUES_AT_ONCE = 1_000;
const HISTORIES_A_PAGE = 10_000;
/** A million changes of a thousand issues: beyond it something is wrong with the paging. */
const MAX_PAGES = 100;

const itemSchema = v.object({
  fieldId: v.optional(v.string()),
  from: v.nullish(v.string(), null),
  to: v.nullish(v.string(), null),
});
/**
 * All of it is documented as optional; without the list it would say nothing, which is not taken for no change.
 * Instants are documented as text and shown as a number, which they are on sites.
 */
const pageSchema = v.object({
  issueChangeLogs: v.optional(
    v.array(
      v.object({
        issueId: v.string(),
        changeHistories: v.optional(
          v.array(
            v.object({
              created: v.unknown(),
              items: v.optional(v.array(itemSchema), []),
            }),
          ),
          [],
        ),
      }),
    ),
  ),
  nextPageToken: v.nullish(v.string()),
});

type Page = v.InferOutput<typeof pageSchema>;

/** One field of an issue, before and after. */
export interface FieldChange {
  readonly issueId: string;
  /** ms */
  readonly at: number;
  readonly fieldId: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Every change of these fields, in no order that is promised; none of issues that the asker cannot see. */
export async function changesOf(
  request: ProductRequest,
  issueIds: readonly string[],
  fieldIds: readonly string[],
): Promise<readonly FieldChange[]> {
  const parts = chunks(issueIds, ISSUES_AT_ONCE);
  const found = await Promise.all(
    parts.map((issueIdsOrKeys) => changesOfPart(request, { issueIdsOrKeys, fieldIds })),
  );
  // A history can hold changes of other fields too.
  return found.flat().filter(({ fieldId }) => fieldIds.includes(fieldId));
}

interface Part {
  /** A thousand at most. */
  readonly issueIdsOrKeys: readonly string[];
  readonly fieldIds: readonly string[];
}

async function changesOfPart(request: ProductRequest, part: Part): Promise<readonly FieldChange[]> {
  const changes: FieldChange[] = [];
  let nextPageToken: string | null | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const body = {
      ...part,
      maxResults: HISTORIES_A_PAGE,
      ...(nextPageToken == null ? {} : { nextPageToken }),
    };
    const response = await request('getBulkChangelogs', route`/rest/api/3/changelog/bulkfetch`, { body });
    // None of the issues is there for the asker any more.
    if (response.status === 400 && pages === 0) return [];
    const page = await readBody('read changelogs', pageSchema, response);
    changes.push(...changesIn(page));
    nextPageToken = page.nextPageToken;
    if (nextPageToken == null) return changes;
  }
  throw new PlatformError('rejected', 'read changelogs: too many pages');
}

function changesIn({ issueChangeLogs }: Page): readonly FieldChange[] {
  if (issueChangeLogs === undefined) throw unexpected();
  return issueChangeLogs.flatMap(({ issueId, changeHistories }) =>
    changeHistories.flatMap(({ created, items }) => {
      const at = typeof created === 'number' ? created : instantOf(textOf(created));
      return at === null ? [] : items.flatMap((item) => fieldChange(issueId, at, item));
    }),
  );
}

function textOf(created: unknown): string {
  if (typeof created !== 'string') throw unexpected();
  return created;
}

const unexpected = () => new PlatformError('unavailable', 'read changelogs: unexpected form');

const fieldChange = (issueId: string, at: number, item: v.InferOutput<typeof itemSchema>) =>
  item.fieldId === undefined ? [] : [{ issueId, at, fieldId: item.fieldId, from: item.from, to: item.to }];
