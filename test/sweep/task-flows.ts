import { type CoverageCalls } from '../../src/contract/breakdown/coverage';
import { type BreakdownCalls } from '../../src/contract/breakdown/breakdown';
import { aTaskRow } from '../kit/a-task-row';
import { breakdownFrame, childrenOf, CRITERIA, newSpecifiedEpic } from '../kit/breakdowns';
import { type AppHost } from '../kit/app-host/app-host';
import { type Epic, projectNamed } from '../site/spec/generate';
import { specPage, writePage } from '../site/spec/spec-page-text';
import { ADMIN, AppFrame, MANAGER } from '../site/kit';
import { type Flow, MOST_PRESSES, orLost, pressed } from './flow';

interface TasksScene {
  readonly epic: Epic;
  /** Names the run. */
  readonly op: string;
}

/** A spec that is broken down into one task a criterion. */
async function brokenDown(host: AppHost, run: number): Promise<TasksScene> {
  const epic = await newSpecifiedEpic(host, `Broken down ${String(run).padStart(6, '0')}`);
  const { issueTypes } = await projectNamed(host, 'BOOK');
  const typeId = issueTypes.find(({ hierarchyLevel }) => hierarchyLevel === 0)?.id ?? '';
  const frame = breakdownFrame(host, MANAGER, epic);
  const shown = await frame.call('show-issue', {});
  if (shown.kind !== 'breakdown') throw new Error(`No dialog but ${shown.kind}`);
  const rows = shown.proposals
    .filter(({ summary }) => CRITERIA.includes(summary))
    .map(({ summary, criteria, origin }) => aTaskRow({ summary, typeId, criteria, origin }));
  let answer: BreakdownCalls['create-tasks' | 'continue-tasks']['answer'] = await frame.call('create-tasks', {
    attempt: crypto.randomUUID(),
    after: null,
    rows,
  });
  for (let presses = 0; presses < MOST_PRESSES && answer.kind === 'task-run'; presses += 1) {
    if (answer.state === 'over') return { epic, op: answer.run.op };
    host.time.advance(answer.waitMs);
    answer = await frame.call('continue-tasks', { attempt: crypto.randomUUID(), after: null, wish: 'go-on' });
  }
  throw new Error(`The tasks were not made: ${answer.kind}`);
}

const NONE = { pages: 0, links: 0, doubled: 0, lost: 0 };

export const undoFlow: Flow<TasksScene> = {
  name: 'Undo tasks',
  prepare: brokenDown,
  act: async (host, { epic, op }) => {
    const frame = breakdownFrame(host, MANAGER, epic);
    let kind = 'lost';
    for (let presses = 0, left = 1; left > 0 && presses < MOST_PRESSES; presses += 1) {
      const answer = await orLost(frame.call('undo-tasks', { op, isFirst: presses === 0 }));
      ({ kind } = answer);
      if (answer.kind === 'undoing') ({ left } = answer);
    }
    return kind;
  },
  verify: async (host, { epic }) => {
    const left = await childrenOf(host, epic);
    return { ...NONE, wrong: left.map(({ summary }) => `${summary} is left`) };
  },
};

const [CRITERION = ''] = CRITERIA;
const REWORDED = `${CRITERION} within a minute`;

interface ServedScene extends TasksScene {
  readonly taskId: string;
}

/** A criterion was reworded on the page, and its task takes the new words. */
export const servedFlow: Flow<ServedScene> = {
  name: 'Update task',
  prepare: async (host, run) => {
    const scene = await brokenDown(host, run);
    const page = await specPage(host, scene.epic);
    await writePage(host, page, page.body.replaceAll(CRITERION, REWORDED));
    const task = (await childrenOf(host, scene.epic)).find(({ summary }) => summary === CRITERION);
    return { ...scene, taskId: task?.id ?? '' };
  },
  act: (host, { epic, taskId }) => {
    const frame = new AppFrame<CoverageCalls>(host, MANAGER, {
      moduleKey: 'issue-panel',
      extension: { issue: { id: taskId, key: 'BOOK-1' }, project: { id: epic.projectId } },
    });
    return pressed(() => frame.call('settle-served', { wish: 'update' }), 'updated', 'unchanged');
  },
  verify: async (host, { taskId }) => {
    const { body } = await host.rest(ADMIN, 'GET', `/rest/api/3/issue/${taskId}?fields=summary,description`);
    const times = JSON.stringify(body).split(REWORDED).length - 1;
    return { ...NONE, wrong: times > 0 ? [] : ['the task has the old words'] };
  },
};
