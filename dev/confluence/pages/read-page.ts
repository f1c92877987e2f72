import { type Answer, type Call } from '../../products/operation';
import { BODY_FORMATS } from '../body/representations';
import { choiceOf, choicesOf, flagOf, pathId, toId } from '../http/parameters';
import { draftAnswer } from '../drafts/draft-answer';
import { visibleDraft } from '../drafts/draft-store';
import { Refused } from '../refusals';
import { included } from './page-includes';
import { singlePageAnswer } from './page-answer';
import { staleVersion } from './stale-read';
import { findVersion, type PageRow, readablePage, type VersionRow } from './page-store';

const STATUSES = ['current', 'archived', 'trashed', 'deleted', 'historical', 'draft'] as const;

/**
 * `GET /pages/{id}`: what is in the trash is found as well, a draft only when asked for [G]. Asked for
 * the draft of a page that has none, `get-draft` gives the page [G], `status=draft` nothing.
 */
export function getPage(call: Call): Answer {
  const page = readablePage(call, pathId(call, 'id'));
  const answer = { ...shownPage(call, page), ...included(call, page) };
  return {
    status: 200,
    body: call.query.get('include-version') === 'false' ? { ...answer, version: undefined } : answer,
  };
}

function shownPage(call: Call, page: PageRow) {
  const format = choiceOf(call, 'body-format', BODY_FORMATS);
  if (page.status !== 'draft' && wantsDraft(call, page)) return draftAnswer(call, page, format);
  const version = askedVersion(call, page);
  refuseOtherStatus(call, page);
  return {
    ...singlePageAnswer(call.context, page, format, version ?? staleVersion(call.context, page)),
    ...(version === undefined ? {} : { status: 'historical' }),
  };
}

function wantsDraft(call: Call, page: PageRow): boolean {
  if (flagOf(call, 'get-draft')) return visibleDraft(call, page) !== undefined;
  const asked = choicesOf(call, 'status', STATUSES);
  return asked.includes('draft') && !asked.includes('current');
}

function askedVersion({ context, query }: Call, page: PageRow): VersionRow | undefined {
  const asked = query.get('version');
  if (asked === null) return undefined;
  const number = toId(asked, 'version');
  const version = findVersion(context.db, page.id, number);
  if (version === undefined) throw new Refused('not-found');
  return number === page.version ? undefined : version;
}

function refuseOtherStatus(call: Call, page: PageRow): void {
  const asked = choicesOf(call, 'status', STATUSES);
  const wanted: readonly string[] =
    asked.length > 0
      ? asked
      : ['current', 'archived', 'trashed', 'historical', ...(flagOf(call, 'get-draft') ? ['draft'] : [])];
  if (!wanted.includes(page.status)) throw new Refused('not-found');
}
