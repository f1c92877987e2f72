import { type ReadonlySignal } from '@preact/signals';
import { type SpaceView } from '../../../src/contract/place';
import { Button, PeoplesText, Sentence } from '../../common/kit';
import { messages } from '../generate/messages';

interface Props {
  /** Of the words, for the button that creates the page. */
  readonly id: string;
  readonly space: ReadonlySignal<SpaceView | null>;
  /** Who will read the page there. */
  readonly audience: string;
  readonly onChange: () => void;
}

/** The id of what is told of the place: of nothing while another one is chosen. */
export const aboutPlace = (id: string, space: Props['space'], changing: ReadonlySignal<boolean>) =>
  changing.value || space.value === null ? undefined : id;

/** Where the page will go and who will read it. Its title stands on the preview. */
export function Destination({ id, space, audience, onChange }: Props) {
  return (
    <div class="destination">
      {space.value !== null && (
        <div id={id}>
          <p>
            <Sentence words={messages.goesTo}>
              <strong>
                <PeoplesText text={space.value.name} />
              </strong>
            </Sentence>
          </p>
          <p class="hint">{audience}</p>
        </div>
      )}
      <Button onPress={onChange}>{messages.change}</Button>
    </div>
  );
}
