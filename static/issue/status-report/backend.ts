import { type StatusReportCalls } from '../../../src/contract/status/status-report';
import { createCall } from '../../common/bridge';

export const call = createCall<StatusReportCalls>();
