import { issueFrame, MANAGER } from '../site/kit';
import { type AppHost } from '../kit/app-host/app-host';
import { startAppHost } from '../kit/app-host/load-app';
import { type LeavingCall, TroublePlan } from '../kit/app-host/trouble-plan';
import { createEpicFlow } from './create-epic-flow';
import { type Flow, orLost } from './flow';
import { pinFlow } from './pin-flow';
import { isWrong } from './sweep';
import { specScene } from './scene';

jest.setTimeout(60_000);

let host: AppHost;

beforeAll(async () => {
  host = await startAppHost();
});
afterAll(() => host.close());

const READ = /^kvs .*\/get$/;

/** Whatever storage is asked for by its key, something in between answers. */
const NOBODYS_STORAGE = {
  run: ({ kind, send }: LeavingCall): Promise<Response> =>
    READ.test(kind) ? Promise.resolve(new Response('{"unexpected":["of nobody"]}')) : send(),
};

let runs = 0;

async function inTrouble<T>(act: () => Promise<T>): Promise<T> {
  host.plan = NOBODYS_STORAGE;
  const done = await act();
  host.plan = TroublePlan.none();
  return done;
}

async function pressedTwice<Scene>(flow: Flow<Scene>) {
  runs += 1;
  const scene = await flow.prepare(host, runs);
  const first = await inTrouble(() => flow.act(host, scene));
  const second = await flow.act(host, scene);
  return { first, second, isRight: !isWrong(await flow.verify(host, scene)) };
}

const row = <Scene>(flow: Flow<Scene>) => ({ flow: flow.name, pressed: () => pressedTwice(flow) });

test.each([
  { ...row(createEpicFlow), end: 'created' },
  { ...row(pinFlow), end: 'pinned' },
])('$flow: storage that answers without a value is not taken for empty', async ({ pressed, end }) => {
  expect(await pressed()).toEqual({ first: 'failed', second: end, isRight: true });
});

test('An issue whose spec storage does not tell is not offered another one', async () => {
  runs += 1;
  const { epic } = await specScene(host, runs);
  const show = () => orLost(issueFrame(host, MANAGER, epic).call('show-issue', {}));
  const { kind } = await inTrouble(show);
  expect(kind).toBe('failed');
});
