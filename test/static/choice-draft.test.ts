import { type ReportChoiceView } from '../../src/contract/reports/reports';
import '../kit/silent-bridge';
import {
  type ChoiceDraft,
  choiceOf,
  draftOf,
  type FieldName,
  scheduleOf,
  wrongFields,
} from '../../static/project-page/reports/choice-draft';
import { type FieldRefusal, isFieldRefusal } from '../../static/project-page/reports/field-refusal';

async function errorsIn(draft: ChoiceDraft, isWanted: boolean, refusal: FieldRefusal | null = null) {
  const { fieldErrors } = await import('../../static/project-page/choice/field-errors');
  return fieldErrors(draft, { spaces: SPACES, isWanted, refusal });
}

const SPACES = [{ spaceId: '7', key: 'PROD', name: 'Product' }];
const WEEKS = { kind: 'weeks', every: 2, from: '2026-03-06' } as const;
const CHOICE: ReportChoiceView = {
  schedule: { zone: 'Europe/Berlin', weekday: 5, hour: 16, minute: 5, recurrence: WEEKS },
  ...{ spaceId: '7', parentId: '9', audience: 'project', catchUp: 'late' },
  scope: { kind: 'epic', issueId: '10001' },
  layout: { titlePattern: '{to}', sections: [], language: 'de' },
};
const KNOWN = { about: { key: 'BOOK-1', name: 'Booking' }, parentTitle: 'Plans', templateTitle: null };
const draft = draftOf(CHOICE, KNOWN);

test.each<ReportChoiceView['scope']>([
  { kind: 'project' },
  { kind: 'epic', issueId: '1' },
  { kind: 'version', versionId: '2' },
  { kind: 'board', boardId: '3' },
  { kind: 'jql', jql: 'labels = sea' },
])('a choice that nobody changes is saved as it was: $kind', (scope) => {
  expect(choiceOf(draftOf({ ...CHOICE, scope }, KNOWN), SPACES)).toEqual({ ...CHOICE, scope });
});

const withFrom = (from: string) => ({ dates: { ...draft.dates, recurrence: { ...WEEKS, from } } });
const NOTHING = { epic: null, version: null, board: null };

test.each<{ rule: string; given: Partial<ChoiceDraft>; field: FieldName; told: 'at once' | 'when wanted' }>([
  { rule: 'an emptied time', given: { time: '' }, field: 'time', told: 'at once' },
  { rule: 'an emptied date', given: withFrom(''), field: 'from', told: 'at once' },
  { rule: 'a year that is not whole', given: withFrom('0202-03-06'), field: 'from', told: 'at once' },
  { rule: 'an emptied query', given: { kind: 'jql', jql: ' \n' }, field: 'jql', told: 'at once' },
  { rule: 'a query that nobody wrote', given: { kind: 'jql' }, field: 'jql', told: 'when wanted' },
  { rule: 'a long query', given: { kind: 'jql', jql: 'x'.repeat(2_001) }, field: 'jql', told: 'at once' },
  { rule: 'no epic', given: { kind: 'epic', picked: NOTHING }, field: 'epic', told: 'when wanted' },
  { rule: 'no version', given: { kind: 'version' }, field: 'version', told: 'when wanted' },
  { rule: 'no board', given: { kind: 'board' }, field: 'board', told: 'when wanted' },
  { rule: 'a space out of sight', given: { spaceId: '8' }, field: 'space', told: 'at once' },
  {
    rule: 'a long title',
    given: { layout: { ...CHOICE.layout, titlePattern: `{to}${'x'.repeat(180)}` } },
    field: 'title',
    told: 'at once',
  },
])('$rule is not saved, and its field says so $told', async ({ given, field, told }) => {
  const edited = { ...draft, ...given };
  expect(wrongFields(edited, SPACES)).toEqual([field]);
  expect(choiceOf(edited, SPACES)).toBeNull();
  const all = await errorsIn(edited, true);
  expect(all).toEqual({ [field]: expect.stringMatching(/\S/) as unknown });
  expect(await errorsIn(edited, false)).toEqual(told === 'at once' ? all : {});
});

test('what stands in the form is told of no plan while its time or first date is missing', () => {
  expect(scheduleOf(draft)).toEqual(CHOICE.schedule);
  expect(scheduleOf({ ...draft, time: '' })).toBeNull();
  expect(scheduleOf({ ...draft, ...withFrom('') })).toBeNull();
});

test('another kind of scope keeps what was entered for this one', () => {
  const there = { ...draft, kind: 'project' } as const;
  expect(choiceOf(there, SPACES)?.scope).toEqual({ kind: 'project' });
  expect(choiceOf({ ...there, kind: 'epic' }, SPACES)?.scope).toEqual(CHOICE.scope);
});

test.each<{ refusal: FieldRefusal; field: string; words: RegExp }>([
  {
    refusal: { kind: 'scope-refused', messages: ['Error on line 1, character 5.'] },
    field: 'epic',
    words: /character 5/,
  },
  { refusal: { kind: 'depends-on-asker', word: 'votedIssues()' }, field: 'jql', words: /^votedIssues\(\)/ },
  { refusal: { kind: 'no-sprints' }, field: 'board', words: /sprint/ },
  { refusal: { kind: 'nothing-here' }, field: 'epic', words: /stay empty/ },
  { refusal: { kind: 'no-such-place' }, field: 'parent', words: /another space/ },
  { refusal: { kind: 'layout-refused', fault: { kind: 'no-time' } }, field: 'title', words: /\{week\}/ },
])('what was refused is told at its field: $refusal.kind', async ({ refusal, field, words }) => {
  expect(isFieldRefusal(refusal)).toBe(true);
  expect(await errorsIn(draft, false, refusal)).toEqual({ [field]: expect.stringMatching(words) as unknown });
});

test('a query that finds nothing in the project is told so at its field', async () => {
  const asked = { ...draft, kind: 'jql', jql: 'project = OTHER' } as const;
  expect(await errorsIn(asked, false, { kind: 'nothing-here' })).toEqual({
    jql: expect.stringMatching(/in other projects/) as unknown,
  });
});

test.each([
  { kind: 'not-allowed', where: 'space' },
  { kind: 'layout-refused', fault: { kind: 'unknown-language' } },
])('what no field can mend is told below the form: $kind', (refusal) => {
  expect(isFieldRefusal(refusal)).toBe(false);
});
