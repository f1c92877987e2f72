import { kindOf } from '../fields/custom-fields';
import { type CustomFieldRow } from '../store/rows';
import { optionView, sprintView } from './configuration';
import { personOrNull } from './people';
import { type Viewer } from './viewer';

/** A custom field's value in an answer; an empty field is null, also where it could hold many. */
export function customValueView(viewer: Viewer, field: CustomFieldRow, elements: readonly string[]): unknown {
  const [first] = elements;
  if (first === undefined) return null;
  const { lookups } = viewer;
  switch (kindOf(field)) {
    case 'text':
    case 'url':
    case 'epic-colour':
    case 'date':
      return first;
    case 'datetime':
      return viewer.instant(Date.parse(first));
    case 'paragraph':
      return JSON.parse(first) as unknown;
    case 'number':
      return Number(first);
    case 'select': {
      const option = lookups.option(Number(first));
      return option ? optionView(viewer, option) : null;
    }
    case 'checkboxes':
    case 'multiselect':
      return elements.flatMap((element) => {
        const option = lookups.option(Number(element));
        return option ? [optionView(viewer, option)] : [];
      });
    case 'labels':
      return elements;
    case 'user':
      return personOrNull(viewer, first);
    case 'sprint':
      return elements.flatMap((element) => {
        const sprint = lookups.sprint(Number(element));
        return sprint ? [sprintView(sprint)] : [];
      });
  }
}
