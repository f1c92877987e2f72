import { type DocumentNode } from '../page-preview';
import { type TemplateFinding, type TemplateTrouble } from '../spec/templates';

/** A page as it was read, for whoever may choose it as a template. */
export type ReportTemplateAnswer =
  | TemplateRefused
  | {
      readonly kind: 'template';
      readonly title: string;
      readonly blocks: readonly DocumentNode[];
      /** What will be different from what somebody may expect. */
      readonly notes: readonly TemplateFinding[];
    };

export interface TemplateRefused {
  readonly kind: 'template-refused';
  readonly trouble: TemplateTrouble;
}
