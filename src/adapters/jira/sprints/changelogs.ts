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
  field: v.optional(v.string()),
  fieldId: v.optional(v.string()),
  from: v.nullish(v.string(), null),
  to: v.nullish(v.string(), null),
});
/** Documented as optional, all of it. */
const pageSchema = v.looseObject({
  issueChangeLogs: v.optional(
    v.array(
      v.object({
        issueId: v.string(),
        changeHistories: v.optional(
          v.array(
            v.object({
              created: v.string(),
              author: v.nullish(v.object({ accountId: v.optional(v.string()) })),
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

/** What was changed of an issue at once. */
export interface ChangeHistory {
  readonly issueId: string;
  /** ms */
  readonly at: number;
  /** `null` where nobody is known for it. */
  readonly authorId: string | null;
  readonly items: readonly v.InferOutput<typeof itemSchema>[];
}

/** Every change of these fields, in no order that is promised; none of issues that the asker cannot see. */
export async function changesOf(
  request: ProductRequest,
  issueIds: readonly string[],
  fieldIds: readonly string[],
): Promise<readonly FieldChange[]> {
  const parts = chunks(issueIds, ISSUES_AT_ONCE);
  const found = await Promise.all(
    parts.map((issueIdsOrKeys) => historiesOf(request, { issueIdsOrKeys, fieldIds })),
  );
  // A history can hold changes of other fields too.
  return found
    .flat()
    .flatMap(fieldChanges)
    .filter(({ fieldId }) => fieldIds.includes(fieldId));
}

interface Histories {
  /** A thousand at most. */
  readonly issueIdsOrKeys: readonly string[];
  /** Histories of all fields where none are named. */
  readonly fieldIds?: readonly string[];
}

/** As above, with who made them. */
export async function historiesOf(
  request: ProductRequest,
  wanted: Histories,
): Promise<readonly ChangeHistory[]> {
  const histories: ChangeHistory[] = [];
  let nextPageToken: string | null | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const body = {
      ...wanted,
      maxResults: HISTORIES_A_PAGE,
      ...(nextPageToken == null ? {} : { nextPageToken }),
    };
    const response = await request('getBulkChangelogs', route`/rest/api/3/changelog/bulkfetch`, { body });
    // None of the issues is there for the asker any more.
    if (response.status === 400 && pages === 0) return [];
    const page = await readBody('read changelogs', pageSchema, response);
    if (page.issueChangeLogs === undefined && Object.keys(page).length > 0)
      throw new PlatformError('unavailable', 'read changelogs: unexpected form');
    histories.push(...historiesIn(page));
    nextPageToken = page.nextPageToken;
    if (nextPageToken == null) return histories;
  }
  throw new PlatformError('rejected', 'read changelogs: too many pages');
}

function historiesIn({ issueChangeLogs = [] }: Page): readonly ChangeHistory[] {
  return issueChangeLogs.flatMap(({ issueId, changeHistories }) =>
    changeHistories.flatMap(({ created, author, items }) => {
      const at = instantOf(created);
      return at === null ? [] : [{ issueId, at, authorId: author?.accountId ?? null, items }];
    }),
  );
}

const fieldChanges = ({ issueId, at, items }: ChangeHistory): readonly FieldChange[] =>
  items.flatMap(({ fieldId, from, to }) =>
    fieldId === undefined ? [] : [{ issueId, at, fieldId, from, to }],
  );
