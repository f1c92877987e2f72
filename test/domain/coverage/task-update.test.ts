import { type ServedCriterion } from '../../../src/domain/coverage/served-criteria';
import { updateTask } from '../../../src/domain/coverage/task-update';
import { bulletList, documentOf, paragraph, text } from '../../../src/domain/documents/nodes';

const changed: ServedCriterion = {
  id: 'c-00000001',
  label: null,
  before: 'Orders arrive within a second',
  words: 'Orders arrive within two seconds',
  hasChanged: true,
};
const notes = paragraph(text('Ask the carrier first.'));
const before = paragraph(text('Orders arrive within a second.'));
const now = paragraph(text('Orders arrive within two seconds'));

test.each([
  {
    rule: 'a summary that says what the criterion said says what it says now',
    task: { summary: 'Orders arrive within a second', description: documentOf([notes]) },
    update: { summary: 'Orders arrive within two seconds' },
  },
  {
    rule: 'a paragraph that says it is replaced, and what people wrote beside it stays',
    task: { summary: 'Build the feed', description: documentOf([notes, before]) },
    update: { description: documentOf([notes, now]) },
  },
  {
    rule: 'it is found in a list',
    task: {
      summary: 'Build the feed',
      description: documentOf([bulletList([[text('Orders arrive within a second')]])]),
    },
    update: { description: documentOf([bulletList([[text('Orders arrive within two seconds')]])]) },
  },
  {
    rule: 'a description that says something else gets the new words below',
    task: { summary: 'Build the feed', description: documentOf([notes]) },
    update: { description: documentOf([notes, now]) },
  },
  {
    rule: 'no description becomes one',
    task: { summary: 'Build the feed', description: null },
    update: { description: documentOf([now]) },
  },
])('$rule', ({ task, update }) => {
  expect(updateTask(task, [changed])).toEqual(update);
  expect(updateTask({ ...task, ...update }, [changed])).toEqual({});
});

test.each([
  { rule: 'what has not changed', criterion: { ...changed, hasChanged: false } },
  { rule: 'what the page has no more', criterion: { ...changed, words: null } },
])('$rule touches nothing', ({ criterion }) => {
  expect(updateTask({ summary: 'Build the feed', description: null }, [criterion])).toEqual({});
});

test('a summary is never longer than Jira takes', () => {
  const long = { ...changed, words: 'x'.repeat(400) };
  const { summary } = updateTask({ summary: 'Orders arrive within a second', description: null }, [long]);
  expect(summary).toHaveLength(255);
});
