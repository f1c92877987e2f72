import { type Context, Hono } from 'hono';
import { type SiteForPages } from '../../../site/http/site-for-pages';
import { paragraphs } from '../../adf/plain-text';
import { leaveNotice } from '../../notice';
import { json, refusalText, type Visit, visitOf } from '../../visit';
import { readPage } from '../confluence-reads';
import { type Page } from '../confluence-types';
import { restrictionRequest } from './restrictions';

interface Asked {
  readonly page: Page;
  readonly form: URLSearchParams;
  readonly visit: Visit;
}

interface Action {
  readonly request: (asked: Asked) => readonly [path: string, init: RequestInit];
  readonly done: string;
  /** Where the browser goes afterwards, unless to the page. */
  readonly next?: string;
}

const V1 = '/wiki/rest/api/content';
const V2 = '/wiki/api/v2/pages';
const OWN = '/wiki/__ui/pages';
const DELETE: RequestInit = { method: 'DELETE' };

/** Of a version, what a page's way back from the trash asks for; the service looks at the status alone. */
const unchanged = ({ id, title, version }: Page) => ({
  id,
  title,
  status: 'current',
  version: { number: version.number + 1 },
  body: {
    representation: 'atlas_doc_format',
    value: JSON.stringify({ version: 1, type: 'doc', content: [] }),
  },
});

/** What the menu of a page does, by its last path segment. */
const ACTIONS: Readonly<Record<string, Action>> = {
  move: {
    request: ({ page, form }) => [
      `${V1}/${page.id}/move/append/${encodeURIComponent(form.get('target') ?? '')}`,
      json('PUT', {}),
    ],
    done: 'Page moved',
  },
  copy: {
    request: ({ page, form }) => [
      `${V1}/${page.id}/copy`,
      json('POST', {
        destination: { type: 'parent_page', value: form.get('target') ?? '' },
        pageTitle: form.get('title') ?? '',
        copyProperties: true,
        copyLabels: true,
      }),
    ],
    done: 'Page copied',
  },
  archive: {
    request: ({ page }) => [`${V1}/archive`, json('POST', { pages: [{ id: Number(page.id) }] })],
    done: 'Page archived',
  },
  unarchive: {
    request: ({ page }) => [`${OWN}/${page.id}/unarchive`, json('POST', {})],
    done: 'Page restored from the archive',
  },
  delete: { request: ({ page }) => [`${V2}/${page.id}`, DELETE], done: 'Page moved to the trash' },
  restore: {
    request: ({ page }) => [`${V2}/${page.id}`, json('PUT', unchanged(page))],
    done: 'Page restored',
  },
  purge: {
    request: ({ page }) => [`${V2}/${page.id}?purge=true`, DELETE],
    done: 'Page deleted for good',
    next: '/wiki',
  },
  convert: {
    request: ({ page, form }) => [
      `${OWN}/${page.id}/convert`,
      json('POST', { subtype: form.get('subtype') ?? '' }),
    ],
    done: 'Page converted',
  },
  'restore-version': {
    request: ({ page, form }) => [
      `${V1}/${page.id}/version`,
      json('POST', {
        operationKey: 'restore',
        params: {
          versionNumber: Number(form.get('version')),
          message: `Restored version ${form.get('version') ?? ''}`,
          restoreTitle: true,
        },
      }),
    ],
    done: 'Version restored',
  },
  restrict: { request: restrictionRequest, done: 'Restrictions saved' },
  'discard-draft': {
    request: ({ page }) => [`${V2}/${page.id}?draft=true`, DELETE],
    done: 'Unpublished changes discarded',
  },
};

/** The writes behind a page's menu and its inline comments, as the person of the session. */
export function pageActionRoutes(site: SiteForPages): Hono {
  const routes = new Hono();
  routes.post('/wiki/pages/:id/actions/:action', (context) => act(site, context));
  routes.post('/wiki/pages/:id/inline-comments/:comment/:action', (context) => changeThread(site, context));
  return routes;
}

async function act(site: SiteForPages, context: Context): Promise<Response> {
  const visit = visitOf(site, context);
  const page = await readPage(visit, context.req.param('id') ?? '');
  const action = ACTIONS[context.req.param('action') ?? ''];
  if (page === null || action === undefined) return context.notFound();
  const asked = { page, form: new URLSearchParams(await context.req.text()), visit };
  const answer = await visit.ask(...action.request(asked));
  if (answer.status >= 300) {
    leaveNotice(context, {
      kind: 'error',
      title: "We couldn't do that",
      description: refusalText(answer.body),
    });
    return context.redirect(viewOf(page.id), 303);
  }
  leaveNotice(context, { kind: 'success', title: action.done, description: page.title });
  return context.redirect(action.next ?? viewOf(page.id), 303);
}

const viewOf = (pageId: string): string => `/wiki/pages/viewpage.action?pageId=${encodeURIComponent(pageId)}`;

interface Thread {
  readonly version: { readonly number: number };
}

/** Answers, settles or removes an inline comment. */
async function changeThread(site: SiteForPages, context: Context): Promise<Response> {
  const visit = visitOf(site, context);
  const { id = '', comment = '', action = '' } = context.req.param();
  const form = new URLSearchParams(await context.req.text());
  const path = `/wiki/api/v2/inline-comments/${encodeURIComponent(comment)}`;
  const answer = await changedThread(visit, path, { action, comment, words: form.get('body') ?? '' });
  if (answer.status >= 300)
    leaveNotice(context, {
      kind: 'error',
      title: "We couldn't change that comment",
      description: refusalText(answer.body),
    });
  return context.redirect(`${viewOf(id)}#comment-${encodeURIComponent(comment)}`, 303);
}

async function changedThread(
  visit: Visit,
  path: string,
  { action, comment, words }: { readonly action: string; readonly comment: string; readonly words: string },
) {
  if (action === 'delete') return visit.ask(path, DELETE);
  if (action === 'reply') {
    const body = { representation: 'atlas_doc_format', value: JSON.stringify(paragraphs(words)) };
    return visit.ask('/wiki/api/v2/inline-comments', json('POST', { parentCommentId: comment, body }));
  }
  const thread = await visit.read<Thread>(path);
  const version = { number: (thread?.version.number ?? 0) + 1 };
  return visit.ask(path, json('PUT', { version, resolved: action === 'resolve' }));
}
