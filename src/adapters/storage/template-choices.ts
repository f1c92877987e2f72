import { kvs } from '@forge/kvs';
import { isNumericId } from '../../domain/kernel/ids';
import { type TemplateChoices } from '../../domain/templates/template-choice';
import { type TemplateChoicesStore } from '../../ports/template-choices';
import { translating } from './entity-store';

interface ChoicesRecord {
  readonly v: 1;
  readonly choices: TemplateChoices;
}

const keyOf = (projectId: string): string => `template:${projectId}`;

/** One plain key a project: the last admin to choose has chosen, and nothing is lost that cannot be chosen again. */
export function createTemplateChoices(): TemplateChoicesStore {
  return {
    of: async (projectId) => {
      if (!isNumericId(projectId)) return {};
      const record = await translating('get templates', () => kvs.get<ChoicesRecord>(keyOf(projectId)));
      return record?.choices ?? {};
    },
    save: (projectId, choices) => {
      const record: ChoicesRecord = { v: 1, choices };
      return translating('set templates', () => kvs.set(keyOf(projectId), record));
    },
  };
}
