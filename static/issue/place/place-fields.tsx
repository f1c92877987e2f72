import { type ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Field, fieldState, useFirstFieldFocus } from '../../common/kit';
import { messages } from '../generate/messages';
import { type PlaceDraft } from './place-draft';
import { SpaceField } from './space-field';

interface Props {
  readonly draft: PlaceDraft;
  /** Who will read the page there. */
  readonly audience: string;
  /** The focus is then where another one is chosen. */
  readonly isPlaceRefused?: boolean;
  /** *Enter* in a field, as in a form. */
  readonly onEnter?: (() => void) | undefined;
  /** What else can be chosen for such a page. */
  readonly children?: ComponentChildren;
}

/** Title and place: prefilled, and behind *Change*. */
export function PlaceFields({ draft, audience, isPlaceRefused = false, onEnter, children }: Props) {
  const titleId = useId();
  const parentId = useId();
  const isSpaceFirst = isPlaceRefused || draft.space.peek() === null;
  const container = useFirstFieldFocus(isSpaceFirst ? 'select' : undefined);
  return (
    <div
      ref={container}
      class="fields"
      onKeyDown={(event) => {
        // While an input method composes a word, *Enter* takes the word.
        if (event.key !== 'Enter' || event.isComposing) return;
        if (event.target instanceof HTMLInputElement) onEnter?.();
      }}
    >
      <Field label={messages.title} controlId={titleId} error={draft.titleError.value}>
        <input
          id={titleId}
          dir="auto"
          value={draft.title.value}
          {...fieldState(titleId, draft.titleError.value)}
          onInput={({ currentTarget }) => {
            draft.title.value = currentTarget.value;
          }}
        />
      </Field>
      <SpaceField draft={draft} audience={audience} />
      <Field
        label={messages.parent}
        controlId={parentId}
        help={messages.parentHelp}
        error={draft.parentError.value}
      >
        <input
          id={parentId}
          value={draft.parent.value}
          {...fieldState(parentId, draft.parentError.value, messages.parentHelp)}
          onInput={({ currentTarget }) => {
            draft.parent.value = currentTarget.value;
          }}
        />
      </Field>
      {children}
    </div>
  );
}
