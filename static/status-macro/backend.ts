import { type StatusMacroCalls } from '../../src/contract/status-macro';
import { createCall } from '../common/bridge';

export const call = createCall<StatusMacroCalls>();
