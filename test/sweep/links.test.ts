import { broken, holdFlows, OF_LONG } from './hold-flows';
import { adoptFoundFlow, rebuildFlow, recallFlow, refreshLinksFlow, restorePageFlow } from './link-flows';
import { pinFlow, pinPageFlow, unpinPageFlow } from './pin-flow';
import { selfTestFlow } from './self-test-flow';

holdFlows([
  broken(rebuildFlow, OF_LONG),
  broken(adoptFoundFlow),
  broken(recallFlow, OF_LONG),
  broken(restorePageFlow),
  broken(refreshLinksFlow),
  broken(pinFlow),
  broken(pinPageFlow),
  broken(unpinPageFlow),
  broken(selfTestFlow, OF_LONG),
]);
