import { type PanelCalls } from '../../../src/contract/panel';
import { createCall } from '../../common/bridge';

export const call = createCall<PanelCalls>();
