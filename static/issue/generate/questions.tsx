import { useId } from 'preact/hooks';
import { type SpecAnswers } from '../../../src/contract/issue';
import { Field } from '../../common/kit';
import { type Draft } from './draft';
import { messages } from './messages';

const QUESTIONS: readonly (keyof SpecAnswers)[] = ['who', 'outcome', 'doneWhen'];

/** Asked where the issue says little; what is answered appears in the preview at once. */
export function Questions({ draft }: { readonly draft: Draft }) {
  return (
    <div class="fields">
      <p>{messages.questions}</p>
      {QUESTIONS.map((name) => (
        <Question key={name} name={name} draft={draft} />
      ))}
    </div>
  );
}

function Question({ name, draft }: { readonly name: keyof SpecAnswers; readonly draft: Draft }) {
  const id = useId();
  return (
    <Field label={messages[name]} controlId={id}>
      <textarea
        id={id}
        dir="auto"
        rows={name === 'doneWhen' ? 3 : 1}
        maxLength={4000}
        value={draft.answers.value[name]}
        onInput={({ currentTarget }) => {
          draft.answers.value = { ...draft.answers.value, [name]: currentTarget.value };
        }}
      />
    </Field>
  );
}
