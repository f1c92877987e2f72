import { type BreakdownCalls, type TaskRowView } from '../../src/contract/breakdown/breakdown';
import { aTaskRow } from '../kit/a-task-row';
import { breakdownFrame, childrenOf } from '../kit/breakdowns';
import { type AppHost } from '../kit/app-host/app-host';
import { projectNamed } from '../site/spec/generate';
import { ADMIN, issueFrame, MANAGER } from '../site/kit';
import { type Flow, MOST_PRESSES, orLost } from './flow';
import { type EpicScene, epicScene, handWrittenPage, pageText } from './scene';

interface BreakdownScene extends EpicScene {
  readonly pageId: string;
  readonly typeId: string;
}

const TASKS = 60;
/** As patient as the dialog. */
const LONGEST_BUSY_MS = 150_000;

const rowsOf = (typeId: string): readonly TaskRowView[] =>
  Array.from({ length: TASKS }, (_, n) => aTaskRow({ summary: `Task ${String(n)}`, typeId }));

type Answer = BreakdownCalls['create-tasks' | 'continue-tasks']['answer'] | { readonly kind: 'lost' };

/**
 * *Create tasks*, then *Continue*, with the promises of `static/issue/breakdown/run/run-tasks.ts`: an order of
 * which the server knows nothing is given again.
 */
async function breakDown(host: AppHost, scene: BreakdownScene): Promise<string> {
  const frame = breakdownFrame(host, MANAGER, scene.epic);
  const rows = rowsOf(scene.typeId);
  let lost: string | null = null;
  const send = async (call: (attempt: string) => Promise<Answer>): Promise<Answer> => {
    const attempt = crypto.randomUUID();
    const sent = await orLost(call(attempt));
    if (sent.kind === 'lost') lost = attempt;
    return sent;
  };
  const create = () => send((attempt) => frame.call('create-tasks', { attempt, after: null, rows }));
  let answer = await create();
  for (let presses = 0, busyMs = 0; !isOver(answer) && presses < 2 * MOST_PRESSES;) {
    if (answer.kind === 'task-run') host.time.advance(answer.waitMs);
    busyMs = answer.kind === 'task-run' && answer.state === 'busy' ? busyMs + answer.waitMs : 0;
    if (busyMs === 0 || busyMs > LONGEST_BUSY_MS) presses += 1;
    answer = await send((attempt) => frame.call('continue-tasks', { attempt, after: lost, wish: 'go-on' }));
    if (answer.kind === 'no-breakdown' && answer.why === 'nothing-to-continue') answer = await create();
  }
  return answer.kind === 'task-run' ? answer.state : answer.kind;
}

/** A page that could not be reached is tried again. */
const isOver = (answer: Answer): boolean =>
  answer.kind === 'task-run' && answer.state === 'over' && answer.run.list !== 'failed';

export const breakdownFlow: Flow<BreakdownScene> = {
  name: 'Break down',
  prepare: async (host, run) => {
    const scene = await epicScene(host, run);
    const pageId = await handWrittenPage(host, scene.spaceId, `Spec of run ${String(run)}`);
    const adopted = await issueFrame(host, MANAGER, scene.epic).call('adopt-spec', {
      pageId,
      attempt: crypto.randomUUID(),
      comment: false,
    });
    if (adopted.kind !== 'page-taken') throw new Error(`The page was not taken: ${adopted.kind}`);
    await issueFrame(host, MANAGER, scene.epic).call('continue-spec', {
      attempt: crypto.randomUUID(),
      after: null,
    });
    const { issueTypes } = await projectNamed(host, 'BOOK');
    const type = issueTypes.find(({ hierarchyLevel }) => hierarchyLevel === 0);
    return { ...scene, pageId, typeId: type?.id ?? '' };
  },
  act: breakDown,
  verify: async (host, { epic, pageId }) => {
    const children = await childrenOf(host, epic);
    const summaries = new Set(children.map(({ summary }) => summary));
    const { body } = await pageText(host, pageId);
    const lists = body.split('"blockCard"').length - 1;
    const people = body.includes('We take what is simple.') ? 1 : 0;
    return {
      pages: 1,
      links: children.length,
      doubled: children.length - summaries.size + Math.max(0, lists - 1),
      lost: TASKS - summaries.size + (lists === 0 ? 1 : 0) + (1 - people),
      wrong: [...(await unmarked(host, epic.id))],
    };
  },
};

/** Each task says which row of which run it is. */
async function unmarked(host: AppHost, issueId: string): Promise<readonly string[]> {
  const { body } = await host.rest(ADMIN, 'POST', '/rest/api/3/search/jql', {
    jql: `parent = ${issueId}`,
    fields: ['summary'],
    properties: ['lockstep.task'],
    maxResults: 100,
  });
  const { issues } = body as {
    readonly issues: readonly {
      readonly fields: { readonly summary: string };
      readonly properties?: {
        readonly 'lockstep.task'?: { readonly order: number; readonly specIssueId: string };
      };
    }[];
  };
  return issues.flatMap(({ fields, properties }) => {
    const mark = properties?.['lockstep.task'];
    const isRight = mark?.specIssueId === issueId && fields.summary === `Task ${String(mark.order)}`;
    return isRight ? [] : [`${fields.summary} does not say where it is from`];
  });
}
