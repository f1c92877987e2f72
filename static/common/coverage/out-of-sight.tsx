import { type SpecView } from '../../../src/contract/breakdown/breakdown';
import { Trouble } from '../trouble';

interface OutOfSightProps {
  readonly spec: Exclude<SpecView, { readonly kind: 'spec' }>;
  /** Why it is not shown, in words for this place. */
  readonly words: string;
  readonly onRetry?: () => unknown;
}

/** A spec page that is not shown; where Confluence said why or until when it refuses, that is said. */
export const OutOfSight = ({ spec, words, ...retry }: OutOfSightProps) =>
  spec.kind === 'unreachable' && spec.failed.reason !== 'unavailable' ? (
    <Trouble answer={spec.failed} {...retry} />
  ) : (
    <p class="hint">{words}</p>
  );
