import { route } from '@forge/api';
import * as v from 'valibot';
import { PlatformError } from '../../ports/platform-error';
import { readBody } from '../http/read-body';
import { type ProductRequest } from '../http/request';
import { chunks } from './fetch-ahead';
import { instantOf } from './instants';

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
const pageSchema = v.object({
  issueChangeLogs: v.optional(
    v.array(
      v.object({
        issueId: v.string(),
        changeHistories: v.optional(
          v.array(v.object({ created: v.string(), items: v.optional(v.array(itemSchema), []) })),
          [],
        ),
      }),
    ),
    [],
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
  const found = await Promise.all(parts.map((some) => changesOfSome(request, some, fieldIds)));
  // A history can hold changes of other fields too.
  return found.flat().filter(({ fieldId }) => fieldIds.includes(fieldId));
}

async function changesOfSome(
  request: ProductRequest,
  issueIdsOrKeys: readonly string[],
  fieldIds: readonly string[],
) {
  const changes: FieldChange[] = [];
  let nextPageToken: string | null | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const body = {
      issueIdsOrKeys,
      fieldIds,
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
  return issueChangeLogs.flatMap(({ issueId, changeHistories }) =>
    changeHistories.flatMap(({ created, items }) => {
      const at = instantOf(created);
      if (at === null) return [];
      return items.flatMap(({ fieldId, from, to }) =>
        fieldId === undefined ? [] : [{ issueId, at, fieldId, from, to }],
      );
    }),
  );
}
