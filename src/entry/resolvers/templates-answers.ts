import { type TemplateTrouble as TemplateTroubleView } from '../../contract/templates';
import { type TemplateTrouble } from '../../usecases/templates/use-template';

export const toTemplateTrouble = (trouble: TemplateTrouble): TemplateTroubleView => ({
  why: trouble.why,
  title: 'title' in trouble ? trouble.title : null,
  faults: 'faults' in trouble ? trouble.faults : [],
});
