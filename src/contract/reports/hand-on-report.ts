import { type CommonAnswer } from '../answers';
import { type NamedReport, type Refused } from './reports';

export interface HandOnCalls {
  'hand-on-report': { readonly request: NamedReport; readonly answer: HandOnAnswer | CommonAnswer };
}

/** What *Publish now* left to the background is in the queue. */
export type HandOnAnswer = { readonly kind: 'handed-on' } | Refused;
