import { type AdfNode } from '../../documents/adf';
import { lineOf } from './in-line';
import { type Walk } from './left-out';
import { childNamed, elementsIn, type StorageElement, textWithin } from './storage-node';

/** The ids that the schema asks for are given anew to each page that is made. */
const ANY_ID = { localId: '' };

/** A task list; the lists inside of its tasks stand beside them, as the document format has them. */
export function tasksOf(list: StorageElement, walk: Walk): readonly AdfNode[] {
  const content = elementsIn(list.children)
    .filter(({ name }) => name === 'ac:task')
    .flatMap((task) => taskOf(task, walk));
  return content.length === 0 ? [] : [{ type: 'taskList', attrs: ANY_ID, content }];
}

function taskOf(task: StorageElement, walk: Walk): readonly AdfNode[] {
  const state = textWithin(childNamed(task, 'ac:task-status')).trim() === 'complete' ? 'DONE' : 'TODO';
  const body = childNamed(task, 'ac:task-body')?.children ?? [];
  const lists = elementsIn(body).filter(({ name }) => name === 'ac:task-list');
  const line = body.filter((child) => child.kind === 'text' || child.name !== 'ac:task-list');
  const item = { type: 'taskItem', attrs: { ...ANY_ID, state }, content: lineOf(line, walk) };
  return [item, ...lists.flatMap((inner) => tasksOf(inner, walk))];
}
