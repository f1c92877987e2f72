/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { type SiteForPages } from '../../../site/http/site-for-pages';
import { leaveNotice } from '../../notice';
import { drawNotFound, drawPage, formText } from '../../page-answer';
import { json, refusalText, type Visit, visitOf } from '../../visit';
import { JiraSidebar } from '../jira-sidebar';
import { type Issue } from '../jira-types';
import { DialogActions } from '../../shell/dialog-actions';
import { opens } from '../../shell/dialogs';

interface Target {
  readonly key: string;
  readonly name: string;
  readonly issueTypes?: readonly {
    readonly id: string;
    readonly name: string;
    readonly hierarchyLevel?: number;
  }[];
}

/** *Move* and *Delete* of an issue's menu. */
export function moveIssueRoutes(site: SiteForPages): Hono {
  const routes = new Hono();
  routes.get('/browse/:key/move', async (context) => {
    const visit = visitOf(site, context);
    const issue = await readIssue(visit, context.req.param('key'));
    if (issue === null) return drawNotFound(context, visit, 'jira', 'issue');
    const found = await visit.tryRead<{ readonly values: readonly Target[] }>(
      '/rest/api/3/project/search?expand=issueTypes&maxResults=100',
    );
    return drawPage(context, {
      visit,
      product: 'jira',
      title: `Move ${issue.key}`,
      sidebar: <JiraSidebar project={issue.fields.project} />,
      content: <MoveForm issue={issue} targets={found?.values ?? []} />,
    });
  });
  routes.post('/browse/:key/move', (context) => move(site, context));
  routes.post('/browse/:key/delete', (context) => remove(site, context));
  return routes;
}

const readIssue = (visit: Visit, key: string): Promise<Issue | null> =>
  visit.read<Issue>(`/rest/api/3/issue/${encodeURIComponent(key)}?fields=summary,project,issuetype`);

function MoveForm({ issue, targets }: { readonly issue: Issue; readonly targets: readonly Target[] }) {
  const { key, fields } = issue;
  const level = fields.issuetype.hierarchyLevel ?? 0;
  return (
    <form class="narrow form" method="post" action={`/browse/${key}/move`}>
      <h1>Move {key}</h1>
      <p dir="auto">{fields.summary}</p>
      <label class="field">
        Project and issue type
        <select name="target">
          {targets.map((project) => (
            <optgroup label={project.name}>
              {(project.issueTypes ?? [])
                .filter((type) => (type.hierarchyLevel ?? 0) < 0 === level < 0)
                .map((type) => (
                  <option
                    value={`${project.key},${type.id}`}
                    selected={project.key === fields.project.key && type.name === fields.issuetype.name}
                  >
                    {project.key}: {type.name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <p class="subtle">The issue gets a key of its new project; its old key goes on leading to it.</p>
      <div class="dialog-actions">
        <a class="button subtle" href={`/browse/${key}`}>
          Cancel
        </a>
        <button class="button primary">Move</button>
      </div>
    </form>
  );
}

interface Progress {
  readonly failedAccessibleIssues?: Readonly<Record<string, readonly string[]>>;
}

async function move(site: SiteForPages, context: Context): Promise<Response> {
  const visit = visitOf(site, context);
  const key = context.req.param('key') ?? '';
  const sources = {
    issueIdsOrKeys: [key],
    inferClassificationDefaults: true,
    inferFieldDefaults: true,
    inferStatusDefaults: true,
    inferSubtaskTypeDefault: true,
  };
  const answer = await visit.ask(
    '/rest/api/3/bulk/issues/move',
    json('POST', { targetToSourcesMapping: { [await formText(context, 'target')]: sources } }),
  );
  const { taskId } = (answer.body ?? {}) as { readonly taskId?: string };
  const progress = taskId && (await visit.tryRead<Progress>(`/rest/api/3/bulk/queue/${taskId}`));
  const failures = progress ? Object.values(progress.failedAccessibleIssues ?? {}).flat() : [];
  const reason = answer.status >= 300 ? refusalText(answer.body) : failures.join(' ');
  leaveNotice(context, {
    kind: reason === '' ? 'success' : 'error',
    title: reason === '' ? 'Issue moved' : "We couldn't move the issue",
    description: reason,
  });
  const moved = await readIssue(visit, key);
  return context.redirect(`/browse/${encodeURIComponent(moved?.key ?? key)}`, 303);
}

async function remove(site: SiteForPages, context: Context): Promise<Response> {
  const visit = visitOf(site, context);
  const key = encodeURIComponent(context.req.param('key') ?? '');
  const issue = await readIssue(visit, context.req.param('key') ?? '');
  const answer = await visit.ask(`/rest/api/3/issue/${key}?deleteSubtasks=true`, { method: 'DELETE' });
  if (answer.status < 300) {
    leaveNotice(context, { kind: 'success', title: 'Issue deleted', description: issue?.key ?? '' });
    return context.redirect(`/jira/projects/${encodeURIComponent(issue?.fields.project.key ?? '')}`, 303);
  }
  leaveNotice(context, {
    kind: 'error',
    title: "We couldn't delete the issue",
    description: refusalText(answer.body),
  });
  return context.redirect(`/browse/${key}`, 303);
}

/** The rest of an issue's actions, behind three dots. */
export function IssueMenu({ issue }: { readonly issue: Issue }) {
  return (
    <>
      <details class="menu" data-menu>
        <summary class="button subtle" aria-label="Actions">
          …
        </summary>
        <div class="menu-panel">
          <a class="menu-item" href={`/browse/${issue.key}/move`}>
            Move
          </a>
          <button class="menu-item" {...opens('delete-issue')}>
            Delete
          </button>
        </div>
      </details>
      <dialog id="delete-issue" class="form-dialog" aria-label={`Delete ${issue.key}?`}>
        <form method="post" action={`/browse/${issue.key}/delete`}>
          <h2>Delete {issue.key}?</h2>
          <p>The issue and its sub-tasks are gone for good.</p>
          <DialogActions dialog="delete-issue" button="Delete" danger />
        </form>
      </dialog>
    </>
  );
}
