import { useId } from 'preact/hooks';
import { type PreviewAnswer, type TemplateOption } from '../../../src/contract/issue';
import { Button, Field, Message } from '../../common/kit';
import { type Draft } from './draft';
import { messages } from './messages';

const nameOf = ({ title }: TemplateOption): string => title ?? messages.builtIn;

/** The template: the project's own or the built-in one, where there are two. */
export function TemplateField({
  options,
  draft,
}: {
  readonly options: PreviewAnswer['options'];
  readonly draft: Draft;
}) {
  const id = useId();
  if (options.length < 2) return <p class="hint">{messages.template}</p>;
  return (
    <Field label={messages.templateLabel} controlId={id}>
      <select
        id={id}
        value={String(draft.template.value === null ? 0 : options.indexOf(draft.template.value))}
        onChange={({ currentTarget }) => {
          draft.template.value = options[Number(currentTarget.value)] ?? null;
        }}
      >
        {options.map((option, index) => (
          <option key={index} value={String(index)}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Says why the project's template cannot be used, and offers the built-in one. */
export function TemplateTroubleMessage({
  preview,
  draft,
}: {
  readonly preview: PreviewAnswer;
  readonly draft: Draft;
}) {
  const { templateTrouble, options } = preview;
  const take = (): void => {
    takeBuiltIn(options, draft);
  };
  if (templateTrouble === null || draft.template.value !== null) return null;
  return (
    <div class="stack wide">
      <Message tone="warning" title={messages.templateTrouble[templateTrouble.why]} />
      <Button onPress={take}>{messages.useBuiltIn}</Button>
    </div>
  );
}

/** The built-in one is the last of the options, and always there. */
export function takeBuiltIn(options: PreviewAnswer['options'], draft: Draft): void {
  draft.template.value = options.at(-1) ?? null;
}
