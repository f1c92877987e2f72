import { useMemo } from 'preact/hooks';
import { type Failed } from '../../src/contract/answers';
import { sayCommon, sayUntil } from '../common/messages';
import { type NoAnswer } from '../common/trouble';
import { messages } from './messages';

/**
 * Why an answer did not come: of a site that is busy until when, as far as it says so; of what no other try mends,
 * who can help.
 */
export function Because({ trouble }: { readonly trouble: NoAnswer }) {
  const cameAt = useMemo(() => Date.now(), [trouble]);
  const until = sayUntil(trouble, cameAt);
  if (until !== null) return <p>{until}</p>;
  const help = helpFor(trouble);
  return (
    <p>
      {asSentence(sayCommon(trouble).title)} {help}
    </p>
  );
}

/** Some titles are sentences, with their full stop. */
export const asSentence = (title: string): string =>
  /[.。]$/u.test(title) ? title : messages.because(title);

function helpFor(trouble: NoAnswer): string | null {
  if (trouble.kind !== 'failed') return null;
  const { help }: { readonly help: Partial<Record<Failed['reason'], string>> } = messages;
  return help[trouble.reason] ?? null;
}
