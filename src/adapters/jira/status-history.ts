import { route } from '@forge/api';
import * as v from 'valibot';
import { type StatusMove } from '../../domain/status/status-moves';
import { PlatformError } from '../../ports/platform-error';
import { type StatusHistory } from '../../ports/status-history';
import { readBody } from '../http/read-body';
import { type ProductRequest } from '../http/request';
import { instantOf } from './instants';

/** Documented. */
const ISSUES_AT_ONCE = 1_000;
const HISTORIES_A_PAGE = 10_000;
/** A million changes of a thousand issues: beyond it something is wrong with the paging. */
const MAX_PAGES = 100;

const itemSchema = v.object({
  fieldId: v.optional(v.string()),
  from: v.nullish(v.string()),
  to: v.nullish(v.string()),
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

export function createStatusHistory(request: ProductRequest): StatusHistory {
  return {
    async movesOf(issueIds) {
      const moves: StatusMove[] = [];
      for (let start = 0; start < issueIds.length; start += ISSUES_AT_ONCE) {
        moves.push(...(await movesOfSome(request, issueIds.slice(start, start + ISSUES_AT_ONCE))));
      }
      return moves;
    },
  };
}

async function movesOfSome(request: ProductRequest, issueIdsOrKeys: readonly string[]) {
  const moves: StatusMove[] = [];
  let nextPageToken: string | null | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const body = {
      issueIdsOrKeys,
      fieldIds: ['status'],
      maxResults: HISTORIES_A_PAGE,
      ...(nextPageToken == null ? {} : { nextPageToken }),
    };
    const response = await request('getBulkChangelogs', route`/rest/api/3/changelog/bulkfetch`, { body });
    // None of the issues is there for the asker any more.
    if (response.status === 400 && pages === 0) return [];
    const page = await readBody('read changelogs', pageSchema, response);
    moves.push(...movesIn(page));
    nextPageToken = page.nextPageToken;
    if (nextPageToken == null) return moves;
  }
  throw new PlatformError('rejected', 'read changelogs: too many pages');
}

/** A history can hold changes of other fields too. */
function movesIn({ issueChangeLogs }: Page): readonly StatusMove[] {
  return issueChangeLogs.flatMap(({ issueId, changeHistories }) =>
    changeHistories.flatMap(({ created, items }) => {
      const at = instantOf(created);
      if (at === null) return [];
      return items.flatMap(({ fieldId, from, to }) =>
        fieldId !== 'status' || from == null || to == null
          ? []
          : [{ issueId, at, fromStatusId: from, toStatusId: to }],
      );
    }),
  );
}
