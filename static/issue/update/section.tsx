import { useId } from 'preact/hooks';
import { type UpdateSection } from '../../../src/contract/spec/spec-update';
import { PeoplesText } from '../../common/kit';
import { Question, SafeChange } from './change';
import { type Choice } from './choice';
import { messages } from './messages';
import { Words } from './words';

interface SectionProps {
  readonly section: UpdateSection;
  readonly choice: Choice;
}

/** The changes of one section, each with its choice, and their words on demand. */
export function Section({ section: { heading, place, changes }, choice }: SectionProps) {
  const titleId = useId();
  const safe = changes.filter(({ ask }) => ask === null);
  return (
    <section class="update-section" aria-labelledby={titleId}>
      <h2 id={titleId}>{heading === null ? messages.title : <PeoplesText text={heading} />}</h2>
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
    </section>
  );
}

const Diff = ({ changes }: Pick<UpdateSection, 'changes'>) => (
  <details class="diff">
    <summary>{messages.showChanges}</summary>
    {changes.map(({ id, words }) => (
      <Words key={id} parts={words} />
    ))}
  </details>
);
