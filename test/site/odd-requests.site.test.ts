import { newEpic, NO_TRACE, orderFor, spaceIdOf, tracesOf } from './spec/generate';
import {
  AppFrame,
  AppSite,
  type Extension,
  generateFrame,
  issueFrame,
  type IssueName,
  macroFrame,
  MANAGER,
  projectFrame,
} from './kit';

jest.setTimeout(120_000);

let site: AppSite;
let prod: string;

/** Nothing on the site has this number. */
const ABSENT: IssueName = { id: '987654321', key: 'BOOK-987654' };

beforeAll(async () => {
  site = await AppSite.open();
  prod = await spaceIdOf(site, 'PROD');
});
afterAll(() => site.end());
afterEach(() => site.heal());

const attempt = () => crypto.randomUUID();

const INVALID = {
  status: 200,
  text: '{"result":{"kind":"failed","reason":"invalid-request","retryable":false}}',
};
const ODD_IDS = [
  0,
  -1,
  1.5,
  '0',
  '-1',
  '1e3',
  ' 1',
  '1 OR id > 0',
  '../1',
  '1/../2',
  '%31',
  '١',
  '9'.repeat(20),
  '',
  null,
  true,
  [],
  ['1'],
  {},
  { id: '1' },
];

describe('requests that no frame of ours sends', () => {
  test.each(ODD_IDS.map((id) => ({ name: JSON.stringify(id), id })))(
    'the id $name is nobody’s',
    async ({ id }) => {
      const issue = { id, key: 'BOOK-1' } as unknown as IssueName;
      const order = orderFor({ ...ABSENT, summary: 'Odd', projectId: '10000' }, prod);
      const { products, storage } = await site.callsDuring(async () => {
        expect(await issueFrame(site, MANAGER, issue).ask('show-issue', {})).toEqual(INVALID);
        expect(await generateFrame(site, MANAGER, issue).ask('show-issue', {})).toEqual(INVALID);
        expect(
          await issueFrame(site, MANAGER, issue).ask('create-spec', { ...order, attempt: attempt() }),
        ).toEqual(INVALID);
        expect(
          await issueFrame(site, MANAGER, issue).ask('continue-spec', { attempt: attempt(), after: null }),
        ).toEqual(INVALID);
        expect(await projectFrame(site, MANAGER, issue).ask('show-reports', {})).toEqual(INVALID);
        const config = { source: 'epic', epicId: id };
        const status = await macroFrame(site, MANAGER, config as never).ask('macro-status', {});
        expect(status.text).toBe('{"result":{"kind":"not-configured"}}');
      });
      expect([...products, ...storage]).toEqual([]);
    },
  );

  test.each<{ rule: string; change: object }>([
    { rule: 'a space that is a path', change: { spaceId: '../users' } },
    { rule: 'a space that is a number', change: { spaceId: 1 } },
    { rule: 'a parent that is an object', change: { parentId: { id: '1' } } },
    { rule: 'no title', change: { title: undefined } },
    { rule: 'a title that is a list', change: { title: ['a'] } },
    { rule: 'a title of a megabyte’s ambition', change: { title: 'x'.repeat(2_001) } },
    {
      rule: 'answers longer than a page',
      change: { answers: { who: 'x'.repeat(4_001), outcome: '', doneWhen: '' } },
    },
    { rule: 'no answers', change: { answers: null } },
    { rule: 'an attempt that is no name', change: { attempt: '../../attempt' } },
    { rule: 'a comment that is a word', change: { comment: 'yes' } },
  ])('$rule is refused before anything is read', async ({ change }) => {
    const epic = await newEpic(site, 'Odd orders');
    const payload = { ...orderFor(epic, prod), attempt: attempt(), ...change };
    const { products, storage } = await site.callsDuring(async () => {
      expect(await issueFrame(site, MANAGER, epic).ask('create-spec', payload)).toEqual(INVALID);
    });
    expect([...products, ...storage]).toEqual([]);
  });

  test.each([null, 'text', 7, [], [{}], { __proto__: null }])(
    'a payload that is %j does no harm',
    async (payload) => {
      const epic = await newEpic(site, 'Odd payloads');
      expect(await issueFrame(site, MANAGER, epic).ask('create-spec', payload)).toEqual(INVALID);
      expect(await issueFrame(site, MANAGER, epic).ask('continue-spec', payload)).toEqual(INVALID);
      expect(await tracesOf(site, epic)).toEqual(NO_TRACE);
    },
  );

  test.each<{ name: string; extension: unknown }>([
    { name: 'nothing', extension: undefined },
    { name: 'null', extension: null },
    { name: 'a text', extension: 'issue' },
    { name: 'an issue that is a text', extension: { issue: '1' } },
    { name: 'an inherited id', extension: JSON.parse('{"__proto__":{"issue":{"id":"1"}}}') },
  ])('a place that is $name is refused', async ({ extension }) => {
    const frame = new AppFrame(site, MANAGER, {
      moduleKey: 'issue-context',
      extension: extension as Extension,
    });
    expect(await frame.ask('show-issue', {})).toEqual(INVALID);
  });

  test.each([
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '',
    'Show-Issue',
    'show-reports',
  ])('there is no call named "%s"', async (functionKey) => {
    const { status, text } = await issueFrame(site, MANAGER, ABSENT).ask(functionKey, { secret: 'echo' });
    expect(status).toBe(424);
    expect(JSON.parse(text)).toEqual({
      error: {
        code: 'failed',
        message: 'There was an error invoking the function - Resolver has no such definition.',
      },
    });
  });

  test('more than the platform carries is refused by the platform', async () => {
    const { status, text } = await issueFrame(site, MANAGER, ABSENT).ask(
      'show-issue',
      'x'.repeat(600 * 1024),
    );
    expect({ status, text }).toEqual({ status: 413, text: expect.stringContaining('too-large') as unknown });
  });

  test('a module that the app does not have is refused', async () => {
    const frame = new AppFrame(site, MANAGER, { moduleKey: '__proto__', extension: {} });
    expect(await frame.ask('show-issue', {})).toMatchObject({ status: 424 });
  });
});
