import { Message } from '../../common/kit';
import { type SpecRun } from '../run-spec';
import { endedWords } from './ended-words';

/** Stays above what the issue shows since, so that nobody has to guess why their work is gone. */
export function Ended({ run }: { readonly run: SpecRun }) {
  const words = endedWords(run);
  if (words === null) return null;
  return (
    <Message tone={words.tone} title={words.title}>
      {words.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Message>
  );
}
