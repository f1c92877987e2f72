import { type Signal } from '@preact/signals';
import { type AboutView, type ReportChoiceView, type SpaceView } from '../../../src/contract/reports/reports';
import { useFirstFieldFocus } from '../../common/kit';
import { LayoutFields } from './layout-fields';
import { PlaceFields } from './place-fields';
import { ScheduleFields } from './schedule-fields';
import { ScopeFields } from './scope-fields';

export interface ChoiceFormProps {
  readonly choice: ReportChoiceView;
  readonly spaces: readonly SpaceView[];
  /** What the scope names, as far as that is known. */
  readonly about: AboutView | null;
  readonly projectId: string;
  /** Of the page that the choice names, as far as it is known. */
  readonly parentTitle: Signal<string | null>;
  readonly onEdit: (choice: ReportChoiceView) => void;
}

/** All that may be chosen of a report: when, where and for whom, about what, and what its pages look like. */
export function ChoiceForm({ choice, spaces, about, projectId, parentTitle, onEdit }: ChoiceFormProps) {
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
      <PlaceFields choice={choice} spaces={spaces} parentTitle={parentTitle} onEdit={edit} />
      <LayoutFields
        layout={choice.layout}
        onEdit={(layout) => {
          edit({ layout });
        }}
      />
    </div>
  );
}
