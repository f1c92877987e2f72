import { type StatusMacroCalls } from '../../../src/contract/status/status-macro';
import { createCall } from '../bridge';

export const call = createCall<StatusMacroCalls>();
