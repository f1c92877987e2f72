import { type CoverageCalls } from '../../../src/contract/breakdown/coverage';
import { createCall } from '../bridge';

export const call = createCall<CoverageCalls>();
