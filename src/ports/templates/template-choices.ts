import { type TemplateChoice } from '../../domain/templates/template-choice';
import { type TemplateChoices } from '../../domain/templates/template-choices';

/** What projects have chosen. Throws only `PlatformError`. */
export interface TemplateChoicesStore {
  of(projectId: string): Promise<TemplateChoices>;
  /** Takes the place of what was chosen for this type of issue; what others choose for other types meanwhile stays. */
  choose(projectId: string, issueTypeId: string, choice: TemplateChoice): Promise<void>;
}
