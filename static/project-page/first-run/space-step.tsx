import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type FirstRunAnswer, type SpaceChoice } from '../../../src/contract/admin/first-run';
import { Button, Field, fieldState, PeoplesText } from '../../common/kit';
import { Step } from '../../common/steps';
import { type FirstRunDesk } from './first-run-desk';
import { messages } from './messages';

interface Props {
  readonly desk: FirstRunDesk;
  readonly guide: Extract<FirstRunAnswer, { readonly kind: 'first-run' }>;
}

/** Where specs of this project go; whoever makes one may still choose another place for it. */
export function SpaceStep({ desk, guide }: Props) {
  const { confluence, chosenSpaceId, suggestedSpaceId, hindrance } = guide;
  const spaces = confluence.kind === 'spaces' ? confluence.spaces : [];
  const isDone = chosenSpaceId !== null;
  const chosen = spaces.find(({ spaceId }) => spaceId === chosenSpaceId);
  return (
    <Step title={messages.space} state={isDone ? messages.done : messages.open} isDone={isDone}>
      <Destination chosen={chosen} isDone={isDone} />
      {spaces.length > 0 && hindrance === null && (
        <SpaceChoiceForm
          key={chosenSpaceId}
          desk={desk}
          spaces={spaces}
          prefilledId={chosen?.spaceId ?? suggestedSpaceId}
          isChosen={chosen !== undefined}
        />
      )}
      {confluence.kind === 'spaces' && spaces.length === 0 && <p role="status">{messages.noSpace}</p>}
      {hindrance !== null && !isDone && <p class="hint">{messages.adminsChoose}</p>}
    </Step>
  );
}

interface DestinationProps {
  readonly chosen: SpaceChoice | undefined;
  readonly isDone: boolean;
}

function Destination({ chosen, isDone }: DestinationProps) {
  if (!chosen) return <p>{isDone ? messages.hiddenSpace : messages.spaceHelp}</p>;
  return (
    <p role="status">
      {messages.specsGoTo} <PeoplesText text={chosen.name} />
    </p>
  );
}

interface FormProps {
  readonly desk: FirstRunDesk;
  readonly spaces: readonly SpaceChoice[];
  readonly prefilledId: string | null;
  readonly isChosen: boolean;
}

/** What was chosen stands above: the form is for those who want it otherwise. */
function SpaceChoiceForm(props: FormProps) {
  const isOpen = useSignal(!props.isChosen);
  const open = () => {
    isOpen.value = true;
  };
  return isOpen.value ? <SpaceForm {...props} /> : <Button onPress={open}>{messages.change}</Button>;
}

function SpaceForm({ desk, spaces, prefilledId, isChosen }: FormProps) {
  const id = useId();
  const picked = useSignal(prefilledId ?? spaces[0]?.spaceId ?? '');
  const trouble = desk.trouble.value;
  const refused = trouble?.kind === 'not-allowed' ? messages.notAllowed[trouble.where] : null;
  return (
    <div class="step-form">
      <Field label={messages.spaceLabel} controlId={id} error={refused}>
        <select
          id={id}
          value={picked.value}
          {...fieldState(id, refused)}
          onChange={(event) => {
            picked.value = event.currentTarget.value;
          }}
        >
          {spaces.map(({ spaceId, name, key }) => (
            <option key={spaceId} value={spaceId} dir="auto">
              {name} ({key})
            </option>
          ))}
        </select>
      </Field>
      <Button
        primary={!isChosen}
        busy={desk.busy.value === 'save'}
        onPress={() => void desk.chooseSpace(picked.value)}
      >
        {messages.save}
      </Button>
    </div>
  );
}
