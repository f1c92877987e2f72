import { broken, holdFlows, OF_REPORTS } from './hold-flows';
import { publishLeftFlow } from './cancel-flows';
import { publishAgainFlow, publishNowFlow, scheduledReportFlow } from './report-flows';
import { statusReportFlow } from './status-report-flow';

holdFlows([
  broken(statusReportFlow),
  broken(scheduledReportFlow, OF_REPORTS),
  broken(publishNowFlow, OF_REPORTS),
  broken(publishAgainFlow, OF_REPORTS),
  broken(publishLeftFlow, OF_REPORTS),
]);
