import { APP_ACTOR, type AuditLine } from '../../src/domain/audit/audit-entry';
import { toHistoryAnswer } from '../../src/entry/resolvers/links/history';
import { PlatformError } from '../../src/ports/platform-error';
import { createShowHistory } from '../../src/usecases/audit/show-history';
import { FakeSpecSite } from '../kit/fakes/fake-spec-site';
import { ISSUE } from '../kit/spec-desk';
import { anAuditLine } from '../kit/an-audit-line';

let site: FakeSpecSite;
let lines: readonly AuditLine[];
const asked: unknown[] = [];

const aLine = (line: Partial<AuditLine> = {}): AuditLine => anAuditLine({ issueId: ISSUE, ...line });

beforeEach(() => {
  site = new FakeSpecSite();
  site.addPage('Checkout spec');
  lines = [];
  asked.length = 0;
});

const NAMES = new Map([
  ['ann', 'Ann'],
  ['bob', 'Bob'],
]);

const show = (from: string | null = null) =>
  createShowHistory({
    issues: site.issueReader,
    pages: site.pageReader,
    people: {
      namesOf: (accountIds) => {
        asked.push(accountIds);
        return Promise.resolve(new Map([...NAMES].filter(([id]) => accountIds.includes(id))));
      },
    },
    auditLog: {
      ofIssue: (issueId, cursor) => {
        asked.push([issueId, cursor]);
        return Promise.resolve({ lines, next: 'older' });
      },
    },
  })(ISSUE, from);

const entries = async (viewerId = 'zoe') => {
  const answer = toHistoryAnswer(await show(), viewerId);
  return answer.kind === 'history' ? answer.entries : [];
};

test('whoever cannot see the issue sees nothing of its history', async () => {
  lines = [aLine()];
  site.rights = null;
  expect(await show()).toEqual({ kind: 'not-visible' });
  expect(asked).toEqual([[ISSUE, null]]);
});

test.each([
  { rule: 'a person by name', actorId: 'bob', expected: { kind: 'person', name: 'Bob' } },
  { rule: 'the viewer as you', actorId: 'zoe', expected: { kind: 'you' } },
  { rule: 'somebody who has left', actorId: 'gone', expected: { kind: 'former' } },
  { rule: 'the app as itself', actorId: APP_ACTOR, expected: { kind: 'app' } },
])('it names $rule', async ({ actorId, expected }) => {
  lines = [aLine({ actorId })];
  expect(await entries()).toMatchObject([{ by: expected }]);
});

test.each([
  {
    rule: 'what Lockstep wrote for a person who pressed',
    actorId: APP_ACTOR,
    personId: 'bob',
    askedBy: { kind: 'person', name: 'Bob' },
  },
  {
    rule: 'what Lockstep wrote for the viewer',
    actorId: APP_ACTOR,
    personId: 'zoe',
    askedBy: { kind: 'you' },
  },
  { rule: 'what Lockstep wrote by itself', actorId: APP_ACTOR, personId: null, askedBy: null },
  { rule: 'what a person wrote', actorId: 'ann', personId: 'ann', askedBy: null },
])('it says who pressed: $rule', async ({ actorId, personId, askedBy }) => {
  lines = [aLine({ actorId, personId })];
  expect(await entries()).toMatchObject([{ askedBy }]);
});

test('each person is asked for once, and the app is nobody to ask for', async () => {
  const unasked = { actorId: APP_ACTOR, personId: null };
  lines = [aLine(), aLine(unasked), aLine({ actorId: APP_ACTOR, personId: 'bob' }), aLine()];
  await show('cursor');
  expect(asked).toEqual([
    [ISSUE, 'cursor'],
    ['ann', 'bob'],
  ]);
});

test.each<{ rule: string; given: () => void; expected: object | null }>([
  {
    rule: 'a page that the viewer sees is named as it is called now',
    given: () => undefined,
    expected: { kind: 'page', title: 'Checkout spec', path: '/wiki/spaces/SHOP/pages/5000/x' },
  },
  { rule: 'a hidden page has no name', given: () => site.pages.splice(0), expected: { kind: 'hidden' } },
  {
    rule: 'a trashed page has no name',
    given: () => {
      site.pages.forEach((page) => (page.trashed = true));
    },
    expected: { kind: 'hidden' },
  },
  {
    rule: 'without Confluence no page has a name',
    given: () => (site.confluence = 'not-connected'),
    expected: { kind: 'hidden' },
  },
])('$rule', async ({ given, expected }) => {
  lines = [aLine({ pageId: '5000' })];
  given();
  expect(await entries()).toMatchObject([{ page: expected }]);
});

test('an entry without a page has none', async () => {
  lines = [aLine()];
  expect(await entries()).toMatchObject([{ page: null, pageVersion: null, run: 'click-1' }]);
});

test('names that cannot be had are trouble, not former users', async () => {
  const broken = createShowHistory({
    issues: site.issueReader,
    pages: site.pageReader,
    people: { namesOf: () => Promise.reject(new PlatformError('unavailable', 'test')) },
    auditLog: { ofIssue: () => Promise.resolve({ lines: [aLine()], next: null }) },
  });
  await expect(broken(ISSUE, null)).rejects.toThrow(PlatformError);
});
