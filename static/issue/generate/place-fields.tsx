import { useId } from 'preact/hooks';
import { type PreviewAnswer } from '../../../src/contract/issue';
import { Field, useFirstFieldFocus } from '../../common/kit';
import { type Draft } from './draft';
import { messages } from './messages';
import { SpaceField } from './space-field';
import { TemplateField } from './template-choice';

/** Title, place and template: prefilled, and behind *Change*. */
export function PlaceFields({ preview, draft }: { readonly preview: PreviewAnswer; readonly draft: Draft }) {
  const titleId = useId();
  const parentId = useId();
  const container = useFirstFieldFocus();
  return (
    <div ref={container} class="fields">
      <Field label={messages.title} controlId={titleId} error={draft.titleError.value}>
        <input
          id={titleId}
          dir="auto"
          value={draft.title.value}
          aria-invalid={draft.titleError.value !== null}
          aria-describedby={`${titleId}-note`}
          onInput={({ currentTarget }) => {
            draft.title.value = currentTarget.value;
          }}
        />
      </Field>
      <SpaceField draft={draft} />
      <Field
        label={messages.parent}
        controlId={parentId}
        help={messages.parentHelp}
        error={draft.parentError.value}
      >
        <input
          id={parentId}
          value={draft.parent.value}
          aria-invalid={draft.parentError.value !== null}
          aria-describedby={`${parentId}-note`}
          onInput={({ currentTarget }) => {
            draft.parent.value = currentTarget.value;
          }}
        />
      </Field>
      <TemplateField options={preview.options} draft={draft} />
    </div>
  );
}
