import { defaultStage, mayBeInStage, stagesBy } from '../../../src/domain/status/stage';
import { type Stage, STAGES, type StatusMap } from '../../../src/domain/status/stages';
import { statusBlocks } from '../../../src/domain/status/stuck-status';
import { anIssue } from '../../kit/an-issue';

test.each<{ status: string; stage: Stage }>([
  { status: 'In Progress', stage: 'inProgress' },
  { status: 'In Review', stage: 'review' },
  { status: 'CODE REVIEW', stage: 'review' },
  { status: 'Code-Prüfung', stage: 'review' },
  { status: 'レビュー中', stage: 'review' },
  { status: 'Validation', stage: 'validation' },
  { status: 'In QA', stage: 'validation' },
  { status: 'Abnahme', stage: 'validation' },
  { status: '検証中', stage: 'validation' },
  { status: 'Latest', stage: 'inProgress' },
  { status: 'Waiting', stage: 'inProgress' },
  { status: 'AI processing', stage: 'aiProcessing' },
  { status: 'ai_processing', stage: 'aiProcessing' },
  { status: 'KI-Verarbeitung', stage: 'aiProcessing' },
  { status: 'Kiosk', stage: 'inProgress' },
  { status: 'Auto-update', stage: 'autoUpdate' },
  { status: 'Done', stage: 'inProgress' },
  { status: 'مراجعة', stage: 'inProgress' },
  { status: `${'x'.repeat(290)} review`, stage: 'review' },
  { status: '🚀', stage: 'inProgress' },
  { status: 'Blocked', stage: 'blocked' },
  { status: 'Review (blocked by legal)', stage: 'blocked' },
  { status: 'Blockiert', stage: 'blocked' },
  { status: 'ブロック中', stage: 'blocked' },
  { status: 'Unblocked', stage: 'inProgress' },
  { status: 'Not blocked', stage: 'inProgress' },
  { status: 'Nicht mehr blockiert', stage: 'inProgress' },
  { status: 'ブロック解除', stage: 'inProgress' },
  { status: 'BLOQUÉ', stage: 'blocked' },
  { status: 'Bloquée (juridique)', stage: 'blocked' },
  { status: 'Bloqueado', stage: 'blocked' },
  { status: 'Bloqueada', stage: 'blocked' },
  { status: 'Bloccato', stage: 'blocked' },
  { status: 'Geblokkeerd', stage: 'blocked' },
  { status: 'Débloqué', stage: 'inProgress' },
  { status: 'Non bloqué', stage: 'inProgress' },
  { status: 'N’est plus bloqué', stage: 'inProgress' },
  { status: 'Desbloqueado', stage: 'inProgress' },
  { status: 'No bloqueado', stage: 'inProgress' },
  { status: 'Não bloqueado', stage: 'inProgress' },
  { status: 'Sbloccato', stage: 'inProgress' },
  { status: 'Non bloccato', stage: 'inProgress' },
  { status: 'Non più bloccato', stage: 'inProgress' },
  { status: 'Ya no está bloqueado', stage: 'inProgress' },
  { status: 'Não está mais bloqueado', stage: 'inProgress' },
  { status: 'Gedeblokkeerd', stage: 'inProgress' },
  { status: 'Niet meer geblokkeerd', stage: 'inProgress' },
])('under way in the status $status, work is in the stage $stage', ({ status, stage }) => {
  expect(defaultStage(anIssue({ category: 'indeterminate', statusName: status }))).toBe(stage);
});

test.each([
  { category: 'done', expected: 'done' },
  { category: 'new', expected: 'toDo' },
  { category: 'undefined', expected: 'toDo' },
] as const)('a name does not move a status out of the category $category', ({ category, expected }) => {
  expect(defaultStage(anIssue({ category, statusName: 'In review' }))).toBe(expected);
});

test.each(['new', 'undefined'] as const)(
  'a status called Blocked blocks what has the category %s',
  (category) => {
    expect(defaultStage(anIssue({ category, statusName: 'Blocked' }))).toBe('blocked');
  },
);

test.each<{ rule: string; chosen: Stage; category: 'new' | 'indeterminate' | 'done'; expected: Stage }>([
  {
    rule: 'an admin’s choice counts',
    chosen: 'validation',
    category: 'indeterminate',
    expected: 'validation',
  },
  { rule: 'work not begun may be in review', chosen: 'review', category: 'new', expected: 'review' },
  { rule: 'a choice may say that a status blocks', chosen: 'blocked', category: 'new', expected: 'blocked' },
  { rule: 'a choice makes nothing done', chosen: 'done', category: 'indeterminate', expected: 'inProgress' },
  { rule: 'a choice undoes nothing', chosen: 'review', category: 'done', expected: 'done' },
])('stage: $rule', ({ chosen, category, expected }) => {
  const stageOf = stagesBy({ '7': chosen });
  const status = anIssue({ statusId: '7', statusName: 'Somewhere', category });
  expect(stageOf(status)).toBe(expected);
  expect(stageOf(status)).toBe(expected);
});

test('an admin who says what a status called Blocked means is believed', () => {
  const status = anIssue({ statusId: '7', statusName: 'Blocked', category: 'indeterminate' });
  expect(stagesBy({ '7': 'inProgress' })(status)).toBe('inProgress');
});

test.each<{ rule: string; name: string; map: StatusMap; category: 'new' | 'done'; expected: boolean }>([
  {
    rule: 'one that an admin named',
    name: 'On hold',
    map: { '7': 'blocked' },
    category: 'new',
    expected: true,
  },
  { rule: 'one that is called so', name: 'Blocked', map: {}, category: 'new', expected: true },
  {
    rule: 'none that an admin says otherwise of',
    name: 'Blocked',
    map: { '7': 'review' },
    category: 'new',
    expected: false,
  },
  { rule: 'none that is done', name: 'Blocked', map: { '7': 'blocked' }, category: 'done', expected: false },
  { rule: 'no other', name: 'On hold', map: { '8': 'blocked' }, category: 'new', expected: false },
])('of the statuses, $rule blocks, as its stage says', ({ name, map, category, expected }) => {
  const status = anIssue({ statusId: '7', statusName: name, category });
  expect(statusBlocks(status, map)).toBe(expected);
  expect(stagesBy(map)(status) === 'blocked').toBe(expected);
});

test('a status whose id is the name of a built-in property is not mapped by it', () => {
  expect(stagesBy({})(anIssue({ statusId: 'constructor', category: 'new' }))).toBe('toDo');
});

test('a status of each category may be in some stage, done only in one', () => {
  expect(STAGES.filter((stage) => mayBeInStage('done', stage))).toEqual(['done']);
  expect(STAGES.filter((stage) => mayBeInStage('new', stage))).not.toContain('done');
});
