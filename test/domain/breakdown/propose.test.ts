import { tongueIn } from '../../kit/writing-words';
import { identifyCriteria } from '../../../src/domain/breakdown/criterion';
import { type LikeChild, propose } from '../../../src/domain/breakdown/propose';
import { readSpec } from '../../../src/domain/breakdown/reading/read-spec';
import { wordsDigest } from '../../../src/domain/breakdown/summary';
import { anchor } from '../../../src/domain/documents/made-nodes';
import { heading, text } from '../../../src/domain/documents/nodes';
import { type AdfNode } from '../../../src/domain/documents/adf';
import { sha256 } from '../../../src/adapters/hash/sha256';
import { h, line, list, mention, struck, table, ul } from './specs/told-spec';

function proposals(page: readonly AdfNode[], children: readonly LikeChild[] = []) {
  const points = readSpec(page, tongueIn(page));
  const criteria = identifyCriteria(points.criteria, [], sha256);
  const found = propose({ points, criteria, children, hash: sha256 });
  const words = new Map(criteria.map(({ id, words: own }) => [id, own]));
  const named = (ids: readonly string[]) => ids.map((id) => words.get(id));
  return {
    ...found,
    uncovered: named(found.uncovered),
    tasks: found.tasks.map((task) => ({ ...task, criteria: named(task.criteria) })),
  };
}

const aChild: LikeChild = { issueId: '7', summary: 'Something else', criteria: [], origin: null };

const served = (page: readonly AdfNode[]) =>
  Object.fromEntries(proposals(page).tasks.map(({ summary, criteria }) => [summary, criteria]));

test('a task serves the criteria that it names', () => {
  const page = [
    h(2, 'Acceptance criteria'),
    table(['ID', 'Criterion'], ['AC1', 'Names are unique'], ['AC2', 'Names are long']),
    h(2, 'Tasks'),
    ul('Widen the column (AC2)', 'Test both (AC-1, ac 2)'),
  ];
  expect(served(page)).toMatchObject({
    'Widen the column (AC2)': ['Names are long'],
    'Test both (AC-1, ac 2)': ['Names are unique', 'Names are long'],
  });
});

test('a task serves the criterion it stands under', () => {
  const page = [
    h(2, 'Acceptance criteria'),
    h(3, 'AC1: Orders can be tracked'),
    ul('Show the parcel’s place'),
  ];
  expect(served(page)).toEqual({ 'Show the parcel’s place': ['Orders can be tracked'] });
});

test('a task serves the criterion that it shares most of its words with', () => {
  const page = [
    h(2, 'Acceptance criteria'),
    ul('Invoices show the tax number', 'Orders can be cancelled'),
    h(2, 'Tasks'),
    ul('Show tax number on invoices'),
  ];
  expect(served(page)).toMatchObject({ 'Show tax number on invoices': ['Invoices show the tax number'] });
});

test('a criterion that tasks serve is offered as a task and not chosen, others are chosen and named', () => {
  const page = [
    h(2, 'Acceptance criteria'),
    ul('Invoices show the tax number', 'Orders can be cancelled'),
    h(2, 'Tasks'),
    ul('Show tax number on invoices'),
  ];
  const { tasks, uncovered } = proposals(page);
  expect(Object.fromEntries(tasks.map(({ summary, isChosen }) => [summary, isChosen]))).toEqual({
    'Invoices show the tax number': false,
    'Orders can be cancelled': true,
    'Show tax number on invoices': true,
  });
  expect(uncovered).toEqual(['Orders can be cancelled']);
});

test('a child that says the same is named, and nothing of the kind is chosen again', () => {
  const page = [h(2, 'Tasks'), ul('Write the importer', 'Map the columns')];
  const { tasks } = proposals(page, [
    { ...aChild, issueId: '7', summary: '  write the IMPORTER. ' },
    { ...aChild, issueId: '8', summary: 'Write the importer' },
  ]);
  expect(tasks.map(({ childId, isChosen }) => [childId, isChosen])).toEqual([
    ['7', false],
    [null, true],
  ]);
});

test('what was struck is told, so that its issue can be closed', () => {
  const page = [h(2, 'Tasks'), list([line(struck('Order a printer'))], [line(text('Add the layout'))])];
  expect(readSpec(page, tongueIn(page)).struck).toEqual(['Order a printer']);
  expect(proposals(page).tasks).toMatchObject([{ summary: 'Add the layout' }]);
});

test('the one person whom a task mentions is proposed for it', () => {
  const page = [
    h(2, 'Tasks'),
    list(
      [line(text('Sign it '), mention('Ann'))],
      [line(mention('Ann'), text(' and '), mention('Ben'), text(' talk'))],
    ),
  ];
  expect(proposals(page).tasks.map(({ accountId }) => accountId)).toEqual(['account-Ann', null]);
});

test('a managed section is known by its anchor, whatever people called it', () => {
  const page = [heading(2, anchor('ls-tasks-0a1b2c3d'), text('Let’s go')), ul('Write the importer')];
  expect(proposals(page).tasks.map(({ summary }) => summary)).toEqual(['Write the importer']);
});

test('details, group and section say where a task came from', () => {
  const page = [
    h(2, 'Implementation tasks'),
    h(3, 'Backend'),
    list([line(text('Migrate addresses')), ul('keep old ids')]),
  ];
  expect(proposals(page).tasks).toEqual([
    {
      summary: 'Migrate addresses',
      details: ['keep old ids'],
      source: { section: 'tasks', form: 'list', group: 'Backend' },
      criteria: [],
      accountId: null,
      childId: null,
      origin: wordsDigest('Migrate addresses', sha256),
      isChosen: true,
    },
  ]);
});

test('a child that was made from a task is its, whatever it is called now', () => {
  const page = [h(2, 'Tasks'), ul('Write the importer')];
  const child = { ...aChild, origin: wordsDigest('write the importer', sha256) };
  expect(proposals(page, [child]).tasks).toMatchObject([{ childId: '7', isChosen: false }]);
});

test('a criterion that a child serves is not chosen again', () => {
  const page = [h(2, 'Acceptance criteria'), ul('Orders can be cancelled')];
  const [criterion] = identifyCriteria(readSpec(page, tongueIn(page)).criteria, [], sha256);
  const { tasks, uncovered } = proposals(page, [{ ...aChild, criteria: [criterion?.id ?? ''] }]);
  expect(tasks).toMatchObject([{ childId: null, isChosen: false }]);
  expect(uncovered).toEqual([]);
});
