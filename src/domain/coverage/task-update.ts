import { LONGEST_SUMMARY, normalSummary } from '../breakdown/summary';
import { type AdfNode } from '../documents/adf';
import { documentOf, paragraph, text } from '../documents/nodes';
import { plainText } from '../documents/plain-text';
import { cutText, oneLine } from '../kernel/text';
import { type ServedCriterion } from './served-criteria';

/** What a task says; `description` is a document of Jira's, or `null` for none. */
export interface TaskText {
  readonly summary: string;
  readonly description: AdfNode | null;
}

/** What has to be written for the task to say what its criteria say; absent is what stays as it is. */
export interface TaskUpdate {
  readonly summary?: string;
  readonly description?: AdfNode;
}

/**
 * Brings the new words of criteria into a task, and touches nothing else of it.
 *
 * A summary that still says what the criterion said takes the new words, a paragraph of the description that
 * says it does too; where neither does, the new words are added below. Doing it twice changes nothing.
 */
export function updateTask(task: TaskText, criteria: readonly ServedCriterion[]): TaskUpdate {
  const after = criteria.reduce(withCriterion, task);
  return {
    ...(after.summary === task.summary ? {} : { summary: after.summary }),
    ...(after.description === task.description || after.description === null
      ? {}
      : { description: after.description }),
  };
}

function withCriterion(task: TaskText, { words, hasChanged, before }: ServedCriterion): TaskText {
  if (words === null || !hasChanged) return task;
  const { summary, description } = task;
  if (says(summary, words)) return task;
  if (before !== null && says(summary, before))
    return { ...task, summary: cutText(oneLine(words), LONGEST_SUMMARY) };
  return { ...task, description: described(description ?? documentOf([]), before, words) };
}

const says = (one: string, other: string): boolean => normalSummary(one) === normalSummary(other);

function described(description: AdfNode, before: string | null, words: string): AdfNode {
  if (anySays(description, words)) return description;
  const replaced = before === null ? description : replacedIn(description, before, words);
  return replaced === description
    ? { ...description, content: [...(description.content ?? []), paragraph(text(words))] }
    : replaced;
}

const anySays = (node: AdfNode, words: string): boolean =>
  (node.type === 'paragraph' && says(plainText(node), words)) ||
  (node.content ?? []).some((child) => anySays(child, words));

/** The same node where nothing in it says `before`. */
function replacedIn(node: AdfNode, before: string, words: string): AdfNode {
  if (node.type === 'paragraph' && says(plainText(node), before)) return { ...node, content: [text(words)] };
  const content = node.content ?? [];
  const next = content.map((child) => replacedIn(child, before, words));
  return next.some((child, n) => child !== content[n]) ? { ...node, content: next } : node;
}
