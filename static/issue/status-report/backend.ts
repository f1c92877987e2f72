import { type StatusReportCalls } from '../../../src/contract/status-report';
import { createCall } from '../../common/bridge';

export const call = createCall<StatusReportCalls>();
