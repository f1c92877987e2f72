import { useId } from 'preact/hooks';
import { type AskReason } from '../../../src/contract/spec/spec-update';
import { PeoplesText } from '../../common/kit';
import { canOnlyStay, type Choice, type Verdict } from './choice';
import { messages } from './messages';
import { questionOf } from './question-words';
import { type ToldChange } from './told-update';
import { Side, textOf } from './words';

interface ChangeProps {
  readonly change: ToldChange;
  readonly choice: Choice;
}

const LONGEST_LABEL = 120;

/** A change that nobody but the issue made: chosen unless somebody takes the tick away. */
export function SafeChange({ change, choice }: ChangeProps) {
  const id = useId();
  return (
    <div class="checkbox">
      <input
        id={id}
        type="checkbox"
        checked={choice.verdicts.value.get(change.id) === 'take'}
        onChange={({ currentTarget }) => {
          choice.set(change.id, currentTarget.checked ? 'take' : null);
        }}
      />
      <label for={id}>
        {messages.kind(change.kind)} <PeoplesText text={labelOf(change)} />
      </label>
    </div>
  );
}

/** What is to come, or, where nothing comes, what is to go. */
function labelOf({ words }: ToldChange): string {
  return shortened(textOf(words, 'issue')) || shortened(textOf(words, 'page'));
}

function shortened(words: string): string {
  const text = words.replace(/\s+/g, ' ').trim();
  return text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL - 1)}…` : text;
}

/** Both sides have a claim: the person decides, or leaves it open. */
export function Question({ change, choice, reason }: ChangeProps & { readonly reason: AskReason }) {
  const name = useId();
  const verdict = choice.verdicts.value.get(change.id);
  const option = (value: Verdict, label: string, of: 'page' | 'issue') => (
    <label class="side">
      <input
        type="radio"
        name={name}
        checked={verdict === value}
        onChange={() => {
          choice.set(change.id, value);
        }}
      />
      <span>
        <span class="side-name">{label}</span>
        <Side parts={change.words} of={of} />
        {of === 'issue' && change.commentsLost > 0 && (
          <p class="hint">{messages.commentsGo(change.commentsLost)}</p>
        )}
      </span>
    </label>
  );
  const stays = reason === 'rewritten-here' && change.kind === 'insert';
  const comes = reason === 'still-elsewhere' && change.kind === 'insert';
  const away = stays || comes || reason === 'removed-here' || change.kind === 'section';
  return (
    <fieldset class="question">
      <legend>{questionOf(change, reason)}</legend>
      {change.was.length > 0 && (
        <p class="hint">
          {messages.bothSaid} <PeoplesText text={shortened(textOf(change.was, 'page'))} />
        </p>
      )}
      {option('keep', away ? messages.keepAway : messages.keepPage, 'page')}
      {!canOnlyStay(change) && option('take', away ? messages.addBack : messages.takeIssue, 'issue')}
    </fieldset>
  );
}
