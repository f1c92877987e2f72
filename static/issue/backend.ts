import { type IssueCalls } from '../../src/contract/issue';
import { createCall } from '../common/bridge';

export const call = createCall<IssueCalls>();
