import { type AudienceView, type CatchUpView, type SpaceView } from '../../../src/contract/reports/reports';
import { Select } from '../select';
import { type FieldsProps } from './field-errors';
import { messages } from './messages';
import { ParentField } from './parent-field';

const AUDIENCES: readonly AudienceView[] = ['project', 'space'];
const CATCH_UPS: readonly CatchUpView[] = ['late', 'skip'];

interface Props extends FieldsProps {
  readonly spaces: readonly SpaceView[];
}

/** Where the pages go, who reads them there, and what becomes of one that is late. */
export function PlaceFields({ draft, errors, spaces, onEdit }: Props) {
  const { spaceId, parentId, parentTitle, audience, catchUp } = draft;
  const space = spaces.find((one) => one.spaceId === spaceId);
  return (
    <>
      <Select
        label={messages.space}
        error={errors.space}
        value={spaceId}
        options={spaces.map(({ spaceId: value, name }) => ({ value, label: name }))}
        onChoose={(chosen) => {
          onEdit({ spaceId: chosen, parentId: null, parentTitle: null });
        }}
      />
      {space !== undefined && (
        <ParentField
          key={spaceId}
          space={space}
          parentId={parentId}
          parentTitle={parentTitle}
          error={errors.parent}
          onChoose={(chosen, called) => {
            onEdit({ parentId: chosen, parentTitle: called });
          }}
        />
      )}
      <div class="whole-row">
        <Select
          label={messages.catchUp}
          value={catchUp}
          options={CATCH_UPS.map((one) => ({ value: one, label: messages.catchUps[one] }))}
          onChoose={(chosen) => {
            onEdit({ catchUp: CATCH_UPS.find((one) => one === chosen) ?? catchUp });
          }}
        />
      </div>
      <div class="whole-row">
        <Select
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
