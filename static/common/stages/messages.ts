import { type StageName } from '../../../src/contract/status/status-map';
import { catalogue } from '../catalogue';

/** What the stages of work are called. */
const en: Readonly<Record<StageName, string>> = {
  toDo: 'To do',
  inProgress: 'In progress',
  aiProcessing: 'AI processing',
  review: 'Review',
  validation: 'Validation',
  autoUpdate: 'Auto-update',
  blocked: 'Blocked',
  done: 'Done',
};

export const stageMessages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
