import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { type PreviewAnswer, type SpaceView } from '../../../src/contract/issue';
import { Field, useFirstFieldFocus } from '../../common/kit';
import { orLost } from '../../common/trouble';
import { call } from '../backend';
import { type Draft } from './draft';
import { messages } from './messages';
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

/** The list is asked for only when somebody wants another space than the one prefilled. */
function SpaceField({ draft }: { readonly draft: Draft }) {
  const id = useId();
  const spaces = useSignal<readonly SpaceView[] | 'failed' | null>(null);
  useEffect(() => {
    void orLost(call('list-spaces', {})).then((answer) => {
      spaces.value = answer.kind === 'spaces' ? answer.spaces : 'failed';
    });
  }, [spaces]);
  const known = Array.isArray(spaces.value) ? (spaces.value as readonly SpaceView[]) : [];
  const chosen = draft.space.value;
  const options =
    chosen === null || known.some(({ spaceId }) => spaceId === chosen.spaceId) ? known : [chosen, ...known];
  return (
    <Field
      label={messages.space}
      controlId={id}
      help={messages.audience}
      error={spaces.value === 'failed' ? messages.spacesFailed : null}
    >
      <select
        id={id}
        value={chosen?.spaceId ?? ''}
        aria-busy={spaces.value === null}
        aria-describedby={`${id}-note`}
        onChange={({ currentTarget }) => {
          draft.space.value = options.find(({ spaceId }) => spaceId === currentTarget.value) ?? null;
          draft.parent.value = '';
        }}
      >
        {options.map(({ spaceId, key, name }) => (
          <option key={spaceId} value={spaceId}>
            {`${name} (${key})`}
          </option>
        ))}
      </select>
    </Field>
  );
}
