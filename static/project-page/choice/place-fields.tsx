import { type Signal } from '@preact/signals';
import {
  type AudienceView,
  type CatchUpView,
  type ReportChoiceView,
  type SpaceView,
} from '../../../src/contract/reports/reports';
import { Select } from '../select';
import { messages } from './messages';
import { ParentField } from './parent-field';

const AUDIENCES: readonly AudienceView[] = ['project', 'space'];
const CATCH_UPS: readonly CatchUpView[] = ['late', 'skip'];

interface Props {
  readonly choice: ReportChoiceView;
  readonly spaces: readonly SpaceView[];
  /** Of the page that the choice names, as far as it is known. */
  readonly parentTitle: Signal<string | null>;
  readonly onEdit: (change: Partial<ReportChoiceView>) => void;
}

/** Where the pages go, who reads them there, and what becomes of one that is late. */
export function PlaceFields({ choice, spaces, parentTitle, onEdit }: Props) {
  const { spaceId, parentId, audience, catchUp } = choice;
  const space = spaces.find((one) => one.spaceId === spaceId);
  return (
    <>
      <Select
        id="space"
        label={messages.space}
        value={spaceId}
        options={spaces.map(({ spaceId: value, name }) => ({ value, label: name }))}
        onChoose={(chosen) => {
          onEdit({ spaceId: chosen, parentId: null });
        }}
      />
      <Select
        id="catch-up"
        label={messages.catchUp}
        value={catchUp}
        options={CATCH_UPS.map((one) => ({ value: one, label: messages.catchUps[one] }))}
        onChoose={(chosen) => {
          onEdit({ catchUp: CATCH_UPS.find((one) => one === chosen) ?? catchUp });
        }}
      />
      {space !== undefined && (
        <ParentField
          key={spaceId}
          space={space}
          parentId={parentId}
          parentTitle={parentTitle.value}
          onChoose={(chosen, called) => {
            parentTitle.value = called;
            onEdit({ parentId: chosen });
          }}
        />
      )}
      <div class="whole-row">
        <Select
          id="audience"
          label={messages.audience}
          value={audience}
          options={AUDIENCES.map((one) => ({ value: one, label: messages.audiences[one] }))}
          onChoose={(chosen) => {
            onEdit({ audience: AUDIENCES.find((one) => one === chosen) ?? audience });
          }}
        />
      </div>
    </>
  );
}
