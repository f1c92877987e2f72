import { type StatusMacroCalls } from '../../../src/contract/status-macro';
import { createCall } from '../bridge';

export const call = createCall<StatusMacroCalls>();
