import { createEpicFlow } from './create-epic-flow';
import { adoptFlow, generateFlow, unlinkFlow } from './flows';
import { broken, holdFlows } from './hold-flows';
import { relinkFlow } from './relink-flow';
import { updateFlow } from './update-flow';

holdFlows([
  broken(generateFlow),
  broken(updateFlow),
  broken(adoptFlow),
  broken(unlinkFlow),
  broken(relinkFlow),
  broken(createEpicFlow),
]);
