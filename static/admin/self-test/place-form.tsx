import { type PlaceOption, type SelfTestPlace } from '../../../src/contract/admin/admin';
import { messages } from '../messages';
import { PlaceSelect } from '../place-select';

export type Place = SelfTestPlace;

interface Props {
  readonly projects: readonly PlaceOption[];
  readonly spaces: readonly PlaceOption[];
  readonly place: Place;
  readonly disabled: boolean;
  readonly onChoose: (place: Place) => void;
}

export function PlaceForm({ projects, spaces, place, disabled, onChoose }: Props) {
  return (
    <div class="place-form">
      <PlaceSelect
        label={messages.selfTest.project}
        options={projects}
        value={place.projectId}
        disabled={disabled}
        onChoose={(projectId) => {
          onChoose({ ...place, projectId });
        }}
      />
      <PlaceSelect
        label={messages.selfTest.space}
        options={spaces}
        value={place.spaceId}
        disabled={disabled}
        onChoose={(spaceId) => {
          onChoose({ ...place, spaceId });
        }}
      />
    </div>
  );
}
