import { useEffect } from 'preact/hooks';
import { type LayoutView, type TemplateOrder } from '../../../src/contract/reports/report-layout';
import { type SpaceView } from '../../../src/contract/reports/reports';
import { useFirstFieldFocus } from '../../common/kit';
import { type ChoiceDraft } from '../reports/choice-draft';
import { type FieldRefusal } from '../reports/field-refusal';
import { fieldErrors } from './field-errors';
import { LayoutFields } from './layout-fields';
import { PlaceFields } from './place-fields';
import { ScheduleFields } from './schedule-fields';
import { ScopeFields } from './scope-fields';
import { TemplateField } from './template-field';
import { usualTitle } from './usual-title';

export interface ChoiceFormProps {
  readonly draft: ChoiceDraft;
  readonly spaces: readonly SpaceView[];
  readonly projectId: string;
  /** How often somebody wanted to go on while something was wrong: the form leads there. */
  readonly wantedOn: number;
  /** What was not taken as it stands here. */
  readonly refusal: FieldRefusal | null;
  readonly onEdit: (draft: ChoiceDraft) => void;
}

/** All that may be chosen of a report: when, where and for whom, about what, and what its pages look like. */
export function ChoiceForm({ draft, spaces, projectId, wantedOn, refusal, onEdit }: ChoiceFormProps) {
  const container = useFirstFieldFocus();
  useEffect(() => {
    container.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [container, wantedOn, refusal]);
  const errors = fieldErrors(draft, { spaces, isWanted: wantedOn > 0, refusal });
  const edit = (change: Partial<ChoiceDraft>) => {
    onEdit({ ...draft, ...change });
  };
  const fields = { draft, errors, onEdit: edit };
  return (
    <div ref={container} class="choice-form">
      <ScheduleFields {...fields} />
      <ScopeFields {...fields} projectId={projectId} />
      <PlaceFields {...fields} spaces={spaces} />
      <TemplateField
        template={draft.layout.template ?? null}
        title={draft.templateTitle}
        onChoose={(order, read) => {
          const layout = withTemplate(draft.layout, order);
          edit({ layout, templateTitle: read?.title ?? null, template: read?.blocks ?? null });
        }}
      />
      <LayoutFields
        layout={draft.layout}
        usual={draft.kind === 'project' ? usualTitle(draft.layout.language, draft.dates.recurrence) : ''}
        titleError={errors.title}
        onEdit={(layout) => {
          edit({ layout });
        }}
      />
    </div>
  );
}

const withTemplate = (
  { template: _template, ...layout }: LayoutView,
  template: TemplateOrder | null,
): LayoutView => (template === null ? layout : { ...layout, template });
