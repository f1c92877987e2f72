import { reportFigures } from '../../../src/domain/reports/report-figures';
import { usualChoice } from '../../../src/domain/reports/report-choice';
import { type ReportScope } from '../../../src/domain/reports/report-scope';
import { type ScopeRefusal } from '../../../src/usecases/reports/choice/find-scope-refusal';
import { createPreviewReport } from '../../../src/usecases/reports/preview-report';
import { toPreviewAnswer } from '../../../src/entry/resolvers/reports/report-preview-answer';
import { type ReadFiguresOutcome } from '../../../src/usecases/reports/publishing/read-report-figures';
import { anIssue } from '../../kit/an-issue';
import { reportFactsOf } from '../../kit/report-facts';
import { NO_SPRINT_READ } from '../../kit/no-boards';

const usual = usualChoice('10000');
const schedule = { zone: 'Etc/UTC', weekday: 5, hour: 16, minute: 0 };
const choice = { ...usual, schedule, standing: null };
const PROJECT = { projectId: '10000', key: 'ABC', name: 'Apollo' };
const NO_FIELDS = { flaggedFieldId: null, blockingLinkTypeIds: [], statusMap: {} };
const WORDS: ScopeRefusal = { kind: 'scope-refused', messages: ['Error on line 1, character 5.'] };

/** Of a report that is not there yet nothing is looked for. */
const nobody = () => Promise.reject(new Error('asked'));
const NEW_REPORT = {
  reports: { find: nobody },
  slots: { find: nobody },
  rights: { mayAdminister: nobody },
  findForm: nobody,
  readSprint: NO_SPRINT_READ,
  boards: { sprintsOf: () => Promise.resolve([]) },
};

const preview = (scope: ReportScope, refusal: ScopeRefusal | null) =>
  previewOf({ kind: 'scope-gone' }, scope, refusal);

const previewOf = (read: ReadFiguresOutcome, scope: ReportScope, refusal: ScopeRefusal | null) =>
  createPreviewReport({
    ...NEW_REPORT,
    readFigures: () => Promise.resolve(read),
    clock: { now: () => 0 },
    findScopeRefusal: () => Promise.resolve(refusal),
  })('10000', { ...choice, scope });

test('a preview of a query that does not run says what Jira says of it', async () => {
  expect(await preview({ kind: 'jql', jql: 'seas' }, WORDS)).toEqual(WORDS);
});

test('what has come back since is not refused in anybody’s words', async () => {
  expect(await preview({ kind: 'jql', jql: 'a = 1' }, null)).toEqual({ kind: 'scope-gone' });
});

test('of more issues than can be read while somebody waits there is no preview', async () => {
  const scope: ReportScope = { kind: 'jql', jql: 'a = 1' };
  expect(await previewOf({ kind: 'too-many-issues' }, scope, WORDS)).toEqual({ kind: 'too-many-issues' });
});

test('a query that counts for each who asks what is theirs is not counted for a preview', async () => {
  const scope: ReportScope = { kind: 'jql', jql: 'assignee = currentuser ( )' };
  const readFigures = () => Promise.reject(new Error('read'));
  const refusal = await createPreviewReport({
    ...NEW_REPORT,
    readFigures,
    clock: { now: () => 0 },
    findScopeRefusal: () => Promise.resolve(null),
  })('10000', { ...choice, scope });
  expect(refusal).toEqual({ kind: 'depends-on-asker', word: 'currentuser()' });
});

test.each([
  { rule: 'is refused', issues: [], shown: 'nothing-here' },
  { rule: 'with an issue here is not', issues: [anIssue()], shown: 'preview' },
])('a preview of a query that finds issues of other projects $rule', async ({ issues, shown }) => {
  const { subject, scope, figures } = reportFactsOf();
  const counted = reportFigures(issues, figures.window);
  const read = { kind: 'read', project: PROJECT, subject, scope, issue: null, fields: NO_FIELDS } as const;
  const query: ReportScope = { kind: 'jql', jql: 'project in (ABC, OTHER)' };
  const outcome = await previewOf({ ...read, issues, figures: counted }, query, { kind: 'nothing-here' });
  expect(outcome.kind).toBe(shown);
});

test('a preview of a board without a sprint says that', async () => {
  expect(await preview({ kind: 'board', boardId: '3' }, null)).toEqual({ kind: 'no-sprints' });
});

test('what it would say now is about another time than the first page will be, and the preview tells both', async () => {
  const now = Date.parse('2026-03-04T09:00:00Z');
  const { subject, scope, ...facts } = reportFactsOf();
  const shown = await createPreviewReport({
    ...NEW_REPORT,
    readFigures: (_subject, window) =>
      Promise.resolve({
        ...{ kind: 'read', project: PROJECT, subject, scope, issue: null, issues: [], fields: NO_FIELDS },
        figures: { ...facts.figures, window },
      }),
    clock: { now: () => now },
    findScopeRefusal: () => Promise.resolve(null),
  })('10000', choice);
  expect(toPreviewAnswer(shown)).toMatchObject({
    title: 'Weekly update ABC 2026-03-06',
    from: Date.parse('2026-02-27T16:00:00Z'),
    to: Date.parse('2026-03-06T16:00:00Z'),
    since: Date.parse('2026-02-25T09:00:00Z'),
    until: now,
  });
});
