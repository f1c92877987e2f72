/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { readSurroundings } from '../../adf/surroundings';
import { paragraphs, plainText, withWords } from '../../adf/plain-text';
import { leaveNotice } from '../../notice';
import { drawPage, drawNotFound, formText } from '../../page-answer';
import { json, refusalText, visitOf } from '../../visit';
import { type SiteForPages } from '../../../site/http/site-for-pages';
import { enteredFields } from './field-input';
import { IssuePage } from './issue-page';
import { panelNote } from './issue-panels';
import { readIssueView } from '../jira-reads';
import { type Issue } from '../jira-types';
import { JiraSidebar } from '../jira-sidebar';

/** `/browse/KEY-1` and what its forms do. Writes go through Jira's REST API as the person of the session. */
export function issueRoutes(site: SiteForPages): Hono {
  const routes = new Hono();
  routes.get('/browse/:key', async (context) => {
    const visit = visitOf(site, context);
    const view = await readIssueView(visit, context.req.param('key'));
    if (view === null) return drawNotFound(context, visit, 'jira', 'issue');
    const { issue, comments } = view;
    const surroundings = await readSurroundings({
      visit,
      documents: [issue.fields.description, ...comments.map(({ body }) => body)],
    });
    const tab = context.req.query('activity') === 'history' ? 'history' : 'comments';
    return drawPage(context, {
      visit,
      product: 'jira',
      title: `[${issue.key}] ${issue.fields.summary}`,
      sidebar: <JiraSidebar project={issue.fields.project} />,
      content: <IssuePage visit={visit} view={view} surroundings={surroundings} tab={tab} />,
    });
  });
  routes.post('/browse/:key/transition', async (context) => {
    const transition = { id: await formText(context, 'transitionId') };
    const fields = await enteredFields(context);
    return change(site, context, { path: '/transitions', init: json('POST', { transition, fields }) });
  });
  routes.post('/browse/:key/comment', async (context) => {
    const body = paragraphs(await formText(context, 'body'));
    return change(site, context, { path: '/comment', init: json('POST', { body }) });
  });
  routes.post('/browse/:key/edit', async (context) => {
    const fields = await editedFields(site, context);
    return change(site, context, { path: '', init: json('PUT', { fields }) });
  });
  routes.post('/browse/:key/panels', async (context) => {
    const key = context.req.param('key');
    const moduleKey = await formText(context, 'moduleKey');
    const issue = await visitOf(site, context).read<Issue>(
      `/rest/api/3/issue/${encodeURIComponent(key)}?fields=summary`,
    );
    if (issue !== null) site.notes.add(panelNote(issue.id, moduleKey));
    return context.redirect(`/browse/${encodeURIComponent(key)}?panel=${encodeURIComponent(moduleKey)}`, 303);
  });
  return routes;
}

interface IssueChange {
  readonly path: string;
  readonly init: RequestInit;
}

/** Makes one change to the issue and goes back to it, with Jira's words when it was refused. */
async function change(site: SiteForPages, context: Context, { path, init }: IssueChange): Promise<Response> {
  const key = encodeURIComponent(context.req.param('key') ?? '');
  const answer = await visitOf(site, context).ask(`/rest/api/3/issue/${key}${path}`, init);
  if (answer.status >= 300) {
    leaveNotice(context, {
      kind: 'error',
      title: "We couldn't save that",
      description: refusalText(answer.body),
    });
  }
  return context.redirect(`/browse/${key}`, 303);
}

/** An untouched description is left out, and so keeps its format; of a changed one, what was left as it is does. */
async function editedFields(
  site: SiteForPages,
  context: Context,
): Promise<Readonly<Record<string, unknown>>> {
  const [summary, description] = [await formText(context, 'summary'), await formText(context, 'description')];
  const key = encodeURIComponent(context.req.param('key') ?? '');
  const before = await visitOf(site, context).read<Issue>(`/rest/api/3/issue/${key}?fields=description`);
  const untouched = words(plainText(before?.fields.description)) === words(description);
  return { summary, ...(!untouched && { description: withWords(before?.fields.description, description) }) };
}

/** Browsers change line ends and trailing space of a text area. */
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
