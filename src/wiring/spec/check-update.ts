import { createTemplateSource } from '../../adapters/confluence/spec/template-source';
import { createUseTemplate } from '../../usecases/templates/use-template';
import { createCheckUpdate } from '../../usecases/update/check-update';
import { requestAsUser } from '../platform';
import { sides } from './compared-sides';

/** For whoever looks at what an update would do. */
export const checkUpdate = createCheckUpdate({
  ...sides,
  useTemplate: createUseTemplate({ source: createTemplateSource(requestAsUser) }),
});
