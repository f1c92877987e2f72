import {
  type AboutView,
  type AudienceView,
  type CatchUpView,
  type ReportChoiceView,
  type SpaceView,
} from '../../../src/contract/reports';
import { useFirstFieldFocus } from '../../common/kit';
import { Select } from '../select';
import { LayoutFields } from './layout-fields';
import { messages } from './messages';
import { ScheduleFields } from './schedule-fields';
import { ScopeFields } from './scope-fields';

export interface ChoiceFormProps {
  readonly choice: ReportChoiceView;
  readonly spaces: readonly SpaceView[];
  /** What the scope names, as far as that is known. */
  readonly about: AboutView | null;
  readonly projectId: string;
  readonly onEdit: (choice: ReportChoiceView) => void;
}

/** All that may be chosen of a report: when, where and for whom, about what, and what its pages look like. */
export function ChoiceForm({ choice, spaces, about, projectId, onEdit }: ChoiceFormProps) {
  const container = useFirstFieldFocus();
  const edit = (change: Partial<ReportChoiceView>) => {
    onEdit({ ...choice, ...change });
  };
  return (
    <div ref={container} class="choice-form">
      <ScheduleFields
        schedule={choice.schedule}
        onEdit={(schedule) => {
          edit({ schedule });
        }}
      />
      <ScopeFields
        scope={choice.scope}
        about={about}
        projectId={projectId}
        onEdit={(scope) => {
          edit({ scope });
        }}
      />
      <PlaceFields choice={choice} spaces={spaces} onEdit={edit} />
      <LayoutFields
        layout={choice.layout}
        onEdit={(layout) => {
          edit({ layout });
        }}
      />
    </div>
  );
}

const AUDIENCES: readonly AudienceView[] = ['project', 'space'];
const CATCH_UPS: readonly CatchUpView[] = ['late', 'skip'];

type PlaceProps = Pick<ChoiceFormProps, 'choice' | 'spaces'> & {
  readonly onEdit: (change: Partial<ReportChoiceView>) => void;
};

/** Where the pages go, who reads them there, and what becomes of one that is late. */
function PlaceFields({ choice: { spaceId, audience, catchUp }, spaces, onEdit }: PlaceProps) {
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
      <Select
        id="catch-up"
        label={messages.catchUp}
        value={catchUp}
        options={CATCH_UPS.map((one) => ({ value: one, label: messages.catchUps[one] }))}
        onChoose={(chosen) => {
          onEdit({ catchUp: CATCH_UPS.find((one) => one === chosen) ?? catchUp });
        }}
      />
    </>
  );
}
