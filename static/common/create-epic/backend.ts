import { type CreateEpicCalls } from '../../../src/contract/breakdown/create-epic';
import { type RelatedCalls } from '../../../src/contract/related';
import { createCall } from '../bridge';

export const call = createCall<CreateEpicCalls & Pick<RelatedCalls, 'find-related'>>();
