import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type GridColumn, type GridNames } from '../../../../src/domain/breakdown/grid/columns';
import { orLost } from '../../../common/trouble';
import { call } from '../backend';
import { type Draft } from '../draft/draft';

/** Somebody who types is not asked for at each letter. */
const QUIET_MS = 250;

/** The names that the cells of the grid stand for; people are looked for as their names are typed. */
export function useNames({ types, priorities }: Pick<Draft, 'types' | 'priorities'>) {
  const people = useSignal<ReadonlyMap<string, string>>(new Map());
  const query = useSignal<string | null>(null);
  const names = useComputed<GridNames>(() => ({
    types: new Map(types.value.map((type) => [type.typeId, type.name])),
    priorities: priorities.value,
    people: people.value,
  }));
  const asked = query.value;
  useEffect(() => {
    if (asked === null) return;
    const timer = setTimeout(() => {
      void orLost(call('find-assignees', { query: asked })).then((found) => {
        if (found.kind === 'assignees')
          people.value = new Map([
            ...people.peek(),
            ...found.people.map(({ accountId, name }) => [accountId, name] as const),
          ]);
      });
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [asked, people]);
  const learn = (column: GridColumn, text: string): void => {
    if (column === 'assignee') query.value = text;
  };
  return { names, learn };
}

/** What can be chosen in a column; none where anything can be typed. */
export function namesOf(column: GridColumn, names: GridNames): readonly string[] {
  switch (column) {
    case 'type':
      return [...names.types.values()];
    case 'priority':
      return [...names.priorities.values()];
    case 'assignee':
      return [...names.people.values()];
    default:
      return [];
  }
}
