/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { type Child } from 'hono/jsx';
import { type SiteForPages } from '../../../site/http/site-for-pages';
import { leaveNotice } from '../../notice';
import { drawNotFound, drawPage, formText } from '../../page-answer';
import { json, type ProductAnswer, refusalText, type Visit, visitOf } from '../../visit';
import { readProject } from '../jira-reads';
import { JiraSidebar } from '../jira-sidebar';
import { BacklogPage } from './backlog-page';
import { BoardPage } from './board-page';
import { AGILE, type BoardView, readBoard, readBoardIssues, sprintIssues } from './board-reads';

const PROJECT = '/jira/projects/:key';
const WEEK_MS = 7 * 86_400_000;
/** As many as one call moves. */
const AT_ONCE = 50;
/** What a kanban board shows of finished work. */
const RECENT = 'statusCategory != Done OR statusCategoryChangedDate >= -14d ORDER BY rank';

/** The board and the backlog of a project, and what their forms do, as the person of the session. */
export function boardRoutes(site: SiteForPages): Hono {
  const routes = new Hono();
  const change = (path: string, make: (visit: Visit, context: Context) => Promise<Change>): void => {
    routes.post(`${PROJECT}${path}`, async (context) =>
      finish(context, await make(visitOf(site, context), context)),
    );
  };
  routes.get(`${PROJECT}/board`, (context) => page(site, context, drawBoard));
  routes.get(`${PROJECT}/backlog`, (context) => page(site, context, drawBacklog));
  change('/sprints', createSprint);
  change('/sprints/:sprintId/start', startSprint);
  change('/sprints/:sprintId/complete', completeSprint);
  change('/plan', async (visit, context) => {
    const { issue = [] } = await context.req.parseBody({ all: true });
    const keys = [issue].flat().filter((key) => typeof key === 'string');
    return { back: 'backlog', answer: await move(visit, keys, await formText(context, 'moveTo')) };
  });
  return routes;
}

async function page(
  site: SiteForPages,
  context: Context,
  draw: (visit: Visit, view: BoardView) => Promise<Child>,
): Promise<Response> {
  const visit = visitOf(site, context);
  const view = await readBoard(visit, await readProject(visit, context.req.param('key') ?? ''));
  if (view === null) return drawNotFound(context, visit, 'jira', 'board');
  return drawPage(context, {
    visit,
    product: 'jira',
    title: view.board.name,
    sidebar: <JiraSidebar project={view.project} />,
    content: await draw(visit, view),
  });
}

async function drawBoard(visit: Visit, view: BoardView): Promise<Child> {
  const sprint = view.sprints.find(({ state }) => state === 'active') ?? null;
  const list =
    sprint === null
      ? await readBoardIssues(visit, `/board/${String(view.board.id)}/issue`, RECENT)
      : await sprintIssues(visit, sprint);
  return <BoardPage visit={visit} view={view} sprint={sprint} list={list} />;
}

async function drawBacklog(visit: Visit, view: BoardView): Promise<Child> {
  const [backlog, ...lists] = await Promise.all([
    readBoardIssues(visit, `/board/${String(view.board.id)}/backlog`),
    ...view.sprints.map((sprint) => sprintIssues(visit, sprint)),
  ]);
  const sprints = view.sprints.map((sprint, index) => ({
    sprint,
    list: lists[index] ?? { issues: [], total: 0 },
  }));
  return <BacklogPage visit={visit} view={view} sprints={sprints} backlog={backlog} />;
}

interface Change {
  readonly back: 'board' | 'backlog';
  /** Of the call that was refused, or of the last one. */
  readonly answer: ProductAnswer;
}

function finish(context: Context, { back, answer }: Change): Response {
  if (answer.status >= 300)
    leaveNotice(context, {
      kind: 'error',
      title: "We couldn't save that",
      description: refusalText(answer.body),
    });
  return context.redirect(
    `/jira/projects/${encodeURIComponent(context.req.param('key') ?? '')}/${back}`,
    303,
  );
}

async function createSprint(visit: Visit, context: Context): Promise<Change> {
  const view = await readBoard(visit, await readProject(visit, context.req.param('key') ?? ''));
  const name = `${view?.project.key ?? ''} Sprint ${new Date(visit.site.now()).toISOString().slice(0, 10)}`;
  const answer = await visit.ask(`${AGILE}/sprint`, json('POST', { name, originBoardId: view?.board.id }));
  return { back: 'backlog', answer };
}

async function startSprint(visit: Visit, context: Context): Promise<Change> {
  const startDate = new Date(visit.site.now());
  const weeks = Number(await formText(context, 'weeks'));
  const endDate = new Date(startDate.getTime() + weeks * WEEK_MS);
  const answer = await visit.ask(sprintPath(context), json('POST', { state: 'active', startDate, endDate }));
  return { back: answer.status < 300 ? 'board' : 'backlog', answer };
}

/** Closes the sprint, then moves what is not done: it stays in the closed one too, and so is carried over. */
async function completeSprint(visit: Visit, context: Context): Promise<Change> {
  const path = sprintPath(context);
  const open = await visit.read<{ readonly issues: readonly { readonly key: string }[] }>(
    `${path}/issue?maxResults=100&fields=status&jql=${encodeURIComponent('statusCategory != Done')}`,
  );
  const closed = await visit.ask(path, json('POST', { state: 'closed' }));
  const moveTo = await formText(context, 'moveTo');
  if (closed.status >= 300 || moveTo === '') return { back: 'backlog', answer: closed };
  const keys = (open?.issues ?? []).map(({ key }) => key);
  return { back: 'backlog', answer: await move(visit, keys, moveTo) };
}

const sprintPath = (context: Context): string =>
  `${AGILE}/sprint/${encodeURIComponent(context.req.param('sprintId') ?? '')}`;

/** Moves issues into a sprint, or to the backlog, in as many calls as it takes; stops at the first refusal. */
async function move(visit: Visit, keys: readonly string[], sprintId: string): Promise<ProductAnswer> {
  const path =
    sprintId === '' ? `${AGILE}/backlog/issue` : `${AGILE}/sprint/${encodeURIComponent(sprintId)}/issue`;
  let answer: ProductAnswer = { status: 204, body: null };
  for (let start = 0; start < keys.length && answer.status < 300; start += AT_ONCE)
    answer = await visit.ask(path, json('POST', { issues: keys.slice(start, start + AT_ONCE) }));
  return answer;
}
