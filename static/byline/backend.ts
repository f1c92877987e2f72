import { type BylineCalls } from '../../src/contract/byline';
import { createCall } from '../common/bridge';

export const call = createCall<BylineCalls>();
