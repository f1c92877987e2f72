import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { type SpaceView } from '../../../src/contract/place';
import { Field, fieldState } from '../../common/kit';
import { orLost } from '../../common/trouble';
import { call } from '../backend';
import { messages } from '../generate/messages';
import { type PlaceDraft } from './place-draft';

interface Props {
  readonly draft: Pick<PlaceDraft, 'space' | 'parent'>;
  /** Who will read the page there. */
  readonly audience: string;
}

/** The list is asked for only when somebody wants another space than the one prefilled. */
export function SpaceField({ draft, audience }: Props) {
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
  const fault = faultOf(spaces.value);
  return (
    <Field label={messages.space} controlId={id} help={audience} error={fault}>
      <select
        id={id}
        value={chosen?.spaceId ?? ''}
        aria-busy={spaces.value === null}
        {...fieldState(id, fault, audience)}
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

/** Why there is none to choose. */
function faultOf(spaces: readonly SpaceView[] | 'failed' | null): string | null {
  if (spaces === 'failed') return messages.spacesFailed;
  return spaces?.length === 0 ? messages.spacesNone : null;
}
