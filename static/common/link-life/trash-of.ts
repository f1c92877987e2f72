import { openOnSite } from '../bridge';
import { type StepActions } from './life-notes';

/** Where the trash can be looked at that this page lies in: that of its space. */
export function trashOf(path: string): StepActions {
  const key = /\/spaces\/([^/]+)\/pages\//.exec(path)?.[1];
  if (key === undefined) return {};
  return {
    'open-trash': () => {
      openOnSite(`/wiki/pages/viewtrash.action?key=${key}`);
    },
  };
}
