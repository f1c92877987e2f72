import { type RelatedCalls } from '../../../src/contract/related';
import { createCall } from '../bridge';

export const call = createCall<RelatedCalls>();
