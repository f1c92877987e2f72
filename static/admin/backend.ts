import { type AdminCalls } from '../../src/contract/admin/admin';
import { createCall } from '../common/bridge';

export const call = createCall<AdminCalls>();
