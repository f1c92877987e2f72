import { useSignal } from '@preact/signals';
import { type ReportChoiceView } from '../../../src/contract/reports/reports';
import { Button } from '../../common/kit';
import { viewer } from '../../common/language/viewer';
import { LazyView } from '../../common/lazy-view';
import { loadChoiceForm } from './load-choice-form';
import { messages } from '../messages';
import { Plan } from './plan';
import { LoadedPreview, usePreview } from './preview';
import { type ReportDesk, type ReportsView } from './report-desk';
import { usualSchedule } from './schedule-words';

interface Props {
  readonly desk: ReportDesk;
  readonly page: ReportsView;
  /** True when it is done. */
  readonly onConfirm: (choice: ReportChoiceView) => Promise<void>;
  readonly confirm: string;
  readonly onCancel: () => void;
}

/** Everything is filled in; the rest is for those who want it otherwise. */
export function TurnOnForm({ desk, page, onConfirm, confirm, onCancel }: Props) {
  const choice = useSuggestedChoice(page);
  const changing = useSignal(false);
  const parentTitle = useSignal<string | null>(null);
  const preview = usePreview();
  const chosen = choice.value;
  const spaces = page.spaces.kind === 'spaces' ? page.spaces.spaces : [];
  if (chosen === null) return <p role="status">{messages.noSpace}</p>;
  const edit = (edited: ReportChoiceView) => {
    choice.value = edited;
  };
  const showForm = () => {
    changing.value = true;
  };
  const { schedule, scope, layout } = chosen;
  const showPreview = () => void preview.load({ schedule, scope, layout });
  return (
    <>
      <Plan choice={chosen} spaces={spaces} parentTitle={parentTitle.value} />
      {changing.value && (
        <LazyView
          load={loadChoiceForm}
          props={{
            choice: chosen,
            spaces,
            about: null,
            projectId: page.project.projectId,
            parentTitle,
            onEdit: edit,
          }}
          lines={4}
        />
      )}
      <div class="row">
        <Button primary autoFocus busy={desk.busy.value === 'save'} onPress={() => void onConfirm(chosen)}>
          {confirm}
        </Button>
        <Button busy={preview.busy.value} onPress={showPreview}>
          {messages.preview}
        </Button>
        {!changing.value && <Button onPress={showForm}>{messages.change}</Button>}
        <Button subtle onPress={onCancel}>
          {messages.cancel}
        </Button>
      </div>
      <LoadedPreview
        preview={preview}
        choice={chosen}
        spaces={spaces}
        parentTitle={parentTitle.value}
        onRetry={showPreview}
      />
    </>
  );
}

/** What hardly anybody wants otherwise. */
const USUAL = {
  scope: { kind: 'project' },
  layout: {
    titlePattern: null,
    sections: ['changes', 'completed', 'progress', 'blocked', 'other', 'decisions'],
    language: 'en',
  },
  audience: 'project',
  catchUp: 'late',
} as const satisfies Partial<ReportChoiceView>;

/** Friday at four where the person is. */
function useSuggestedChoice({ spaces }: ReportsView) {
  const spaceId = spaces.kind === 'spaces' ? spaces.suggestedId : null;
  const zone = viewer.peek()?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return useSignal<ReportChoiceView | null>(
    spaceId === null ? null : { schedule: usualSchedule(zone), spaceId, parentId: null, ...USUAL },
  );
}
