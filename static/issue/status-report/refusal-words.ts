import { type DependsOnAsker } from '../../../src/contract/status/status-report';
import { messages } from './messages';

type Told = DependsOnAsker | { readonly kind: keyof typeof messages.refusals };

/** Why there is no report, and what to do. */
export const refusalWords = (refusal: Told): string =>
  refusal.kind === 'depends-on-asker'
    ? messages.dependsOnAsker(refusal.word)
    : messages.refusals[refusal.kind];
