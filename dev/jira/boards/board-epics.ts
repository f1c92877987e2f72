import { type Answer, type Call, type Operation } from '../../products/operation';
import { softwareScopes } from '../scopes';
import { openDesk, type Desk } from '../store/issues';
import { type IssueRow } from '../store/rows';
import { pageOf, queryFlag } from '../views/requests';
import { agilePage } from './agile-page';
import { seenBoard } from './board-store';
import { agileLink } from './board-views';

export const boardEpicOperations: readonly Operation[] = [
  {
    operationId: 'getEpics',
    method: 'GET',
    path: '/rest/agile/1.0/board/{boardId}/epic',
    depth: 'full',
    scopes: softwareScopes('read:epic:jira-software'),
    run: getEpics,
  },
];

const PAGE = { usual: 50, most: 50 };

function getEpics(call: Call): Answer {
  const desk = openDesk(call);
  const { project } = seenBoard(desk);
  const done = call.query.has('done') ? queryFlag(call.query, 'done') : null;
  const epics = call.context.db
    .all<IssueRow>('SELECT * FROM jira_issue WHERE project_id = ? AND hierarchy_level = 1 ORDER BY rank', [
      project.id,
    ])
    .filter((epic) => desk.rights.sees(epic, project) && (done === null || isDone(epic) === done));
  return { status: 200, body: agilePage(epics, pageOf(call.query, PAGE), (epic) => epicBean(desk, epic)) };
}

/** Jira keeps a mark of its own for it; here the status tells [G]. */
const isDone = ({ status_category: category }: IssueRow): boolean => category === 'done';

const COLORS = 14;

/** Nobody gives epics a name or a colour of their own here [G]. */
const epicBean = (desk: Desk, epic: IssueRow) => ({
  id: epic.id,
  key: epic.key,
  self: agileLink(desk, `/epic/${String(epic.id)}`),
  name: epic.summary,
  summary: epic.summary,
  color: { key: `color_${String((epic.id % COLORS) + 1)}` },
  done: isDone(epic),
});
