import { aTaskRow } from '../kit/a-task-row';
import { breakdownFrame } from '../kit/breakdowns';
import { type AppHost } from '../kit/app-host/app-host';
import { type LeavingCall, TroublePlan } from '../kit/app-host/trouble-plan';
import { type Epic, newEpic, projectNamed } from '../site/spec/generate';
import { ADMIN, MANAGER } from '../site/kit';
import { type Flow, MOST_PRESSES, orLost } from './flow';

interface RankScene {
  readonly epic: Epic;
  /** Names the run. */
  readonly op: string;
}

/** They are moved in two calls. */
const TASKS = 60;
const WANTED = Array.from({ length: TASKS }, (_, n) => `Task ${String(n)}`);

/** Refuses the first call that makes issues, so that the tasks of the second are made before its own. */
class FirstRefused extends TroublePlan {
  private isOver = false;

  override async run(call: LeavingCall): Promise<Response> {
    if (this.isOver || !call.kind.endsWith('/issue/bulk')) return super.run(call);
    this.isOver = true;
    return new Response('{}', { status: 503 });
  }
}

/** A run whose tasks stand in another order than its rows. */
async function madeInAnotherOrder(host: AppHost, epic: Epic): Promise<string> {
  const { issueTypes } = await projectNamed(host, 'BOOK');
  const typeId = issueTypes.find(({ hierarchyLevel }) => hierarchyLevel === 0)?.id ?? '';
  const frame = breakdownFrame(host, MANAGER, epic);
  const rows = WANTED.map((summary) => aTaskRow({ summary, typeId }));
  host.plan = new FirstRefused([], '500');
  let answer: Awaited<ReturnType<typeof frame.call<'create-tasks'>>> = await frame.call('create-tasks', {
    attempt: crypto.randomUUID(),
    after: null,
    rows,
  });
  for (let presses = 0; presses < MOST_PRESSES && answer.kind === 'task-run'; presses += 1) {
    if (answer.state === 'over') return answer.run.op;
    host.time.advance(answer.waitMs);
    answer = await frame.call('continue-tasks', { attempt: crypto.randomUUID(), after: null, wish: 'go-on' });
  }
  throw new Error(`The tasks were not made: ${answer.kind}`);
}

const ask = (host: AppHost, { epic, op }: RankScene) =>
  orLost(breakdownFrame(host, MANAGER, epic).call('rank-tasks', { op }));

/** The order that follows in the background, asked for again by a frame that got no answer. */
export const rankFlow: Flow<RankScene> = {
  name: 'Order of tasks',
  prepare: async (host, run) => {
    const epic = await newEpic(host, `Ordered ${String(run).padStart(6, '0')}`);
    const op = await madeInAnotherOrder(host, epic);
    host.plan = TroublePlan.none();
    if ((await orderOf(host, epic)).join() === WANTED.join())
      throw new Error('They stand in order by themselves.');
    return { epic, op };
  },
  act: async (host, scene) => {
    let kind = 'failed';
    for (let presses = 0; kind !== 'ranked' && presses < MOST_PRESSES; presses += 1)
      ({ kind } = await ask(host, scene));
    return kind;
  },
  verify: async (host, scene) => {
    const before = host.wire.length;
    await ask(host, scene);
    const movedAgain = host.wire.slice(before).filter(({ product }) => product === 'jira');
    const order = await orderOf(host, scene.epic);
    const isRight = order.join() === WANTED.join();
    return {
      pages: 0,
      links: order.length,
      doubled: order.length - new Set(order).size,
      lost: WANTED.filter((summary) => !order.includes(summary)).length,
      wrong: [
        ...(isRight ? [] : ['the tasks stand in another order']),
        ...(movedAgain.length === 0 ? [] : ['what was in order is put in order again']),
      ],
    };
  },
};

async function orderOf(host: AppHost, epic: Epic): Promise<readonly string[]> {
  const { body } = await host.rest(ADMIN, 'POST', '/rest/api/3/search/jql', {
    jql: `parent = ${epic.id} ORDER BY rank ASC`,
    fields: ['summary'],
    maxResults: 100,
  });
  const { issues } = body as {
    readonly issues: readonly { readonly fields: { readonly summary: string } }[];
  };
  return issues.map(({ fields }) => fields.summary);
}
