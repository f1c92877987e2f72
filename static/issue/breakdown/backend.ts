import { type BreakdownCalls } from '../../../src/contract/breakdown';
import { createCall } from '../../common/bridge';

export const call = createCall<BreakdownCalls>();
