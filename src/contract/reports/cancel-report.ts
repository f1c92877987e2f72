import { type CommonAnswer } from '../answers';
import { type NamedReport, type NotManaged } from './reports';

export interface CancelCalls {
  'cancel-report': { readonly request: NamedReport; readonly answer: CancelAnswer | CommonAnswer };
}

export type CancelAnswer =
  /** No page is written, or the one that stands is not written again. */
  | { readonly kind: 'cancelled' }
  /** Its page is being written. */
  | { readonly kind: 'too-late' }
  | { readonly kind: 'not-under-way' }
  | NotManaged;
