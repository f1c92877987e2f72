/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { type SiteForPages } from '../../../site/http/site-for-pages';
import { paragraphs } from '../../adf/plain-text';
import { leaveNotice } from '../../notice';
import { drawNotFound, drawPage, formText } from '../../page-answer';
import { json, refusalText, type Visit, visitOf } from '../../visit';
import { CreateIssue, type CreateIssueProps } from './create-issue';
import { readRequiredFields } from './create-reads';
import { enteredFields } from './field-input';
import { readProject, readProjects } from '../jira-reads';
import { JiraSidebar } from '../jira-sidebar';

const NOTHING_ENTERED: CreateIssueProps['entered'] = {
  summary: '',
  description: '',
  parent: '',
  issueTypeId: '',
};

export function createIssueRoutes(site: SiteForPages): Hono {
  const routes = new Hono();
  routes.get('/jira/create', (context) => {
    const entered = { ...NOTHING_ENTERED, parent: context.req.query('parent') ?? '' };
    return drawForm(context, visitOf(site, context), {
      projectKey: context.req.query('project'),
      entered,
      refusal: null,
    });
  });
  routes.post('/jira/create', async (context) => {
    const visit = visitOf(site, context);
    const projectKey = await formText(context, 'project');
    const entered = {
      summary: await formText(context, 'summary'),
      description: await formText(context, 'description'),
      parent: await formText(context, 'parent'),
      issueTypeId: await formText(context, 'issueTypeId'),
    };
    const answer = await visit.ask(
      '/rest/api/3/issue',
      json('POST', { fields: { ...issueFields(projectKey, entered), ...(await enteredFields(context)) } }),
    );
    if (answer.status >= 300)
      return drawForm(context, visit, { projectKey, entered, refusal: refusalText(answer.body) });
    const { key } = answer.body as { readonly key: string };
    leaveNotice(context, { kind: 'success', title: `${key} was created`, description: entered.summary });
    return context.redirect(`/browse/${key}`, 303);
  });
  return routes;
}

function issueFields(
  projectKey: string,
  entered: CreateIssueProps['entered'],
): Readonly<Record<string, unknown>> {
  return {
    project: { key: projectKey },
    issuetype: { id: entered.issueTypeId },
    summary: entered.summary,
    ...(entered.description.trim() !== '' && { description: paragraphs(entered.description) }),
    ...(entered.parent.trim() !== '' && { parent: { key: entered.parent.trim() } }),
  };
}

interface FormState extends Pick<CreateIssueProps, 'entered' | 'refusal'> {
  readonly projectKey: string | undefined;
}

async function drawForm(
  context: Context,
  visit: Visit,
  { projectKey, entered, refusal }: FormState,
): Promise<Response> {
  const projects = await readProjects(visit);
  const first = projectKey ?? projects[0]?.key;
  const project = first === undefined ? null : await readProject(visit, first);
  if (project === null) return drawNotFound(context, visit, 'jira', 'project');
  const requiredFields = await readRequiredFields(visit, project);
  return drawPage(context, {
    visit,
    product: 'jira',
    title: 'Create issue',
    sidebar: <JiraSidebar />,
    status: refusal === null ? 200 : 400,
    content: <CreateIssue {...{ projects, project, entered, requiredFields, refusal }} />,
  });
}
