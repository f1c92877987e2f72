import { type SpecLinkCalls } from '../../../src/contract/links/spec-links';
import { createCall } from '../bridge';

export const call = createCall<Pick<SpecLinkCalls, 'restore-page' | 'refresh-links' | 'settle-news'>>();
