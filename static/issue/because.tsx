import { useMemo } from 'preact/hooks';
import { sayCommon, sayUntil } from '../common/messages';
import { type NoAnswer } from '../common/trouble';
import { messages } from './messages';

/** Why an answer did not come; of a site that is busy until when, as far as it says so. */
export function Because({ trouble }: { readonly trouble: NoAnswer }) {
  const cameAt = useMemo(() => Date.now(), [trouble]);
  return <p>{sayUntil(trouble, cameAt) ?? messages.because(sayCommon(trouble).title)}</p>;
}
