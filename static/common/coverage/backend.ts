import { type CoverageCalls } from '../../../src/contract/coverage';
import { createCall } from '../bridge';

export const call = createCall<CoverageCalls>();
