import { type TemplateChoices } from '../domain/templates/template-choice';

/** What projects have chosen. Throws only `PlatformError`. */
export interface TemplateChoicesStore {
  of(projectId: string): Promise<TemplateChoices>;
  /** Takes the place of what was chosen before. */
  save(projectId: string, choices: TemplateChoices): Promise<void>;
}
