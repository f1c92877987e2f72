import { isNumericId } from '../../../domain/kernel/ids';
import { type TemplateChoices, withChoice } from '../../../domain/templates/template-choices';
import { PlatformError } from '../../../ports/platform-error';
import { type TemplateChoicesStore } from '../../../ports/templates/template-choices';
import { type Tokens } from '../../../ports/tokens';
import { createEntityStore } from '../entity-store';

/** Attributes of the entity `ls-job`, whose records know conditions; it is no plan and has no state. */
interface ChoicesRecord {
  readonly v: 1;
  readonly kind: 'template';
  readonly projectId: string;
  readonly doc: { readonly choices: TemplateChoices };
}

/** So many people have to choose in between before one of them is told to try again. */
const MOST_ROUNDS = 5;

const keyOf = (projectId: string): string => `template:${projectId}`;

const recordOf = (projectId: string, choices: TemplateChoices): ChoicesRecord => ({
  v: 1,
  kind: 'template',
  projectId,
  doc: { choices },
});

/** One record a project, changed only as it was read: choices for two types of issue at once both stay. */
export function createTemplateChoices(tokens: Tokens): TemplateChoicesStore {
  const store = createEntityStore<ChoicesRecord>('ls-job', tokens);
  return {
    of: async (projectId) =>
      isNumericId(projectId) ? ((await store.get(keyOf(projectId)))?.doc.choices ?? {}) : {},
    choose: async (projectId, issueTypeId, choice) => {
      const key = keyOf(projectId);
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const before = await store.get(key);
        const next = recordOf(projectId, withChoice(before?.doc.choices ?? {}, issueTypeId, choice));
        const kept = await (before === null ? store.create(key, next) : store.replace(key, before, next));
        if (kept !== null) return;
      }
      throw new PlatformError('unavailable', 'set templates: others were faster');
    },
  };
}
