import { type BreakdownCalls } from '../../../src/contract/breakdown/breakdown';
import { createCall } from '../../common/bridge';

export const call = createCall<BreakdownCalls>();
