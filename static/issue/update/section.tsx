import { Question, SafeChange } from './change';
import { type Choice } from './choice';
import { messages } from './messages';
import { type ToldSection } from './told-update';
import { Words } from './words';
import { Titled } from './written';

interface SectionProps {
  readonly section: ToldSection;
  readonly choice: Choice;
}

/** The changes of one section, each with its choice, and their words on demand. */
export function Section({ section: { heading, place, changes }, choice }: SectionProps) {
  const safe = changes.filter(({ ask }) => ask === null);
  return (
    <Titled heading={heading}>
      {place !== 'found' && <p class="hint">{messages.places[place]}</p>}
      {safe.map((change) => (
        <SafeChange key={change.id} change={change} choice={choice} />
      ))}
      {safe.length > 0 && <Diff changes={safe} />}
      {changes.map(
        (change) =>
          change.ask !== null && (
            <Question key={change.id} change={change} choice={choice} reason={change.ask} />
          ),
      )}
    </Titled>
  );
}

const Diff = ({ changes }: Pick<ToldSection, 'changes'>) => (
  <details class="diff">
    <summary>{messages.showChanges}</summary>
    {changes.map(({ id, words }) => (
      <Words key={id} parts={words} />
    ))}
  </details>
);
