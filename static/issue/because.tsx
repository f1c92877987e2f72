import { useMemo } from 'preact/hooks';
import { sayCommon } from '../common/messages';
import { type NoAnswer } from '../common/trouble';
import { messages } from './messages';

/** Why an answer did not come; of a site that is busy until when, as far as it says so. */
export function Because({ trouble }: { readonly trouble: NoAnswer }) {
  const cameAt = useMemo(() => Date.now(), [trouble]);
  const { title, text } = sayCommon(trouble, cameAt);
  const isBusyUntil = trouble.kind === 'failed' && (trouble.retryAfterMs ?? 0) > 0;
  return <p>{isBusyUntil ? text : messages.because(title)}</p>;
}
