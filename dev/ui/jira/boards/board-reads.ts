import { type Visit } from '../../visit';
import { type IssueSummary, type Project } from '../jira-types';

export interface Board {
  readonly id: number;
  readonly name: string;
  /** `simple` is a team-managed project's; a kanban board has no sprints. */
  readonly type: 'scrum' | 'kanban' | 'simple';
}

export interface Sprint {
  readonly id: number;
  readonly name: string;
  readonly state: 'future' | 'active' | 'closed';
  readonly goal?: string;
  readonly startDate?: string;
  readonly endDate?: string;
}

export interface Column {
  readonly name: string;
  readonly statuses: readonly { readonly id: string }[];
}

export interface BoardView {
  readonly project: Project;
  readonly board: Board;
  readonly columns: readonly Column[];
  /** Those that are not over, in the order in which they are planned. */
  readonly sprints: readonly Sprint[];
  /** True when there are sprints and the viewer may create, start and complete them. */
  readonly mayManage: boolean;
}

/** The project's board as the viewer sees it; null when there is none, or no project. */
export async function readBoard(visit: Visit, project: Project | null): Promise<BoardView | null> {
  if (project === null) return null;
  const list = `${AGILE}/board?projectKeyOrId=${project.id}`;
  const board = (await visit.read<{ readonly values: readonly Board[] }>(list))?.values[0];
  if (board === undefined) return null;
  const path = `${AGILE}/board/${String(board.id)}`;
  const [columns, sprints, mayManage] = await Promise.all([
    readColumns(visit, path),
    board.type === 'kanban' ? [] : readSprints(visit, path),
    board.type === 'kanban' ? false : readMayManage(visit, project),
  ]);
  return { project, board, columns, sprints, mayManage };
}

async function readColumns(visit: Visit, path: string): Promise<readonly Column[]> {
  const configuration = await visit.read<{ readonly columnConfig: { readonly columns: readonly Column[] } }>(
    `${path}/configuration`,
  );
  return configuration?.columnConfig.columns ?? [];
}

async function readSprints(visit: Visit, path: string): Promise<readonly Sprint[]> {
  const page = await visit.read<{ readonly values: readonly Sprint[] }>(`${path}/sprint?state=active,future`);
  return page?.values ?? [];
}

async function readMayManage(visit: Visit, { id }: Project): Promise<boolean> {
  const right = 'MANAGE_SPRINTS_PERMISSION';
  const answer = await visit.read<Rights>(`/rest/api/3/mypermissions?projectId=${id}&permissions=${right}`);
  return answer?.permissions[right]?.havePermission === true;
}

interface Rights {
  readonly permissions: Readonly<Record<string, { readonly havePermission: boolean }>>;
}

export const AGILE = '/rest/agile/1.0';

const SHOWN = 100;

export interface BoardIssues {
  readonly issues: readonly IssueSummary[];
  readonly total: number;
}

/** Issues of a board, its backlog or a sprint, by rank: the first hundred, and how many there are. */
export async function readBoardIssues(visit: Visit, path: string, jql?: string): Promise<BoardIssues> {
  const query = new URLSearchParams({
    fields: 'summary,status,issuetype,assignee,priority',
    maxResults: String(SHOWN),
    ...(jql !== undefined && { jql }),
  });
  const page = await visit.read<BoardIssues>(`${AGILE}${path}?${query.toString()}`);
  return page ?? { issues: [], total: 0 };
}

export const sprintIssues = (visit: Visit, { id }: Sprint): Promise<BoardIssues> =>
  readBoardIssues(visit, `/sprint/${String(id)}/issue`);
