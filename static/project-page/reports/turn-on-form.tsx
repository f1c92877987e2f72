import { useSignal } from '@preact/signals';
import { type ReportChoiceView, type SpaceView } from '../../../src/contract/reports/reports';
import { Button } from '../../common/kit';
import { viewer, wordsLocale } from '../../common/language/viewer';
import { LazyView } from '../../common/lazy-view';
import { messages } from '../messages';
import { type ChoiceDraft, draftOf, scheduleOf } from './choice-draft';
import { loadChoiceForm } from './load-choice-form';
import { Plan } from './plan';
import { LoadedPreview, usePreview } from './preview';
import { type ReportDesk, type ReportsView } from './report-desk';
import { USUAL_LAYOUT } from './report-sections';
import { usualSchedule } from './schedule-words';
import { useChoiceDraft } from './use-choice-draft';

interface Props {
  readonly desk: ReportDesk;
  readonly page: ReportsView;
  /** True when it is done. */
  readonly onConfirm: (choice: ReportChoiceView) => Promise<void>;
  readonly confirm: string;
  readonly onCancel: () => void;
}

/** Everything is filled in; the rest is for those who want it otherwise. */
export function TurnOnForm(props: Props) {
  const suggested = useSignal(suggestedChoice(props.page)).value;
  if (suggested === null) return <p role="status">{messages.noSpace}</p>;
  return <SuggestedForm {...props} suggested={suggested} />;
}

function SuggestedForm({ suggested, ...props }: Props & { readonly suggested: ReportChoiceView }) {
  const { desk, page } = props;
  const order = useOrder(props, suggested);
  const { draft, wantedOn, preview } = order;
  const spaces = spacesOf(page);
  const changing = useSignal(false);
  const { parentTitle, template } = draft.value;
  const planned = { ...draft.value, schedule: scheduleOf(draft.value) };
  return (
    <>
      <Plan choice={planned} spaces={spaces} parentTitle={parentTitle} />
      {changing.value && (
        <LazyView
          load={loadChoiceForm}
          props={{
            draft: draft.value,
            spaces,
            projectId: page.project.projectId,
            wantedOn: wantedOn.value,
            refusal: desk.refusalFor(null) ?? preview.refusal(),
            onEdit: order.change,
          }}
          lines={4}
        />
      )}
      <div class="row">
        <Button primary autoFocus busy={desk.busy.value === 'save'} onPress={order.turnOn}>
          {props.confirm}
        </Button>
        <Button busy={preview.busy.value} onPress={order.showPreview}>
          {messages.preview}
        </Button>
        {!changing.value && (
          <Button
            onPress={() => {
              changing.value = true;
            }}
          >
            {messages.change}
          </Button>
        )}
        <Button subtle onPress={props.onCancel}>
          {messages.cancel}
        </Button>
      </div>
      <LoadedPreview preview={preview} template={template} onRetry={order.showPreview} />
    </>
  );
}

/** What is ordered, and what may be done with it while it stands in the form. */
function useOrder({ desk, page, onConfirm }: Props, suggested: ReportChoiceView) {
  const first = draftOf(suggested, { about: null, parentTitle: null, templateTitle: null });
  const { draft, wantedOn, edit, whole } = useChoiceDraft(first, spacesOf(page));
  const preview = usePreview();
  const change = (edited: ChoiceDraft) => {
    edit(edited);
    desk.forget();
    preview.forget();
  };
  const turnOn = () => {
    const choice = whole();
    if (choice !== null) void onConfirm(choice);
  };
  const showPreview = () => {
    const choice = whole();
    if (choice === null) return;
    const { schedule, scope, layout } = choice;
    void preview.load({ schedule, scope, layout });
  };
  return { draft, wantedOn, preview, change, turnOn, showPreview };
}

const spacesOf = ({ spaces }: ReportsView): readonly SpaceView[] =>
  spaces.kind === 'spaces' ? spaces.spaces : [];

/** What hardly anybody wants otherwise. */
const USUAL = {
  scope: { kind: 'project' },
  audience: 'project',
  catchUp: 'late',
} as const satisfies Partial<ReportChoiceView>;

/** Friday at four where the person is, in the language in which they read this, as far as reports speak it. */
function suggestedChoice({ spaces }: ReportsView): ReportChoiceView | null {
  const spaceId = spaces.kind === 'spaces' ? spaces.suggestedId : null;
  const zone = viewer.peek()?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (spaceId === null) return null;
  const layout = { ...USUAL_LAYOUT, language: wordsLocale.peek() };
  return { schedule: usualSchedule(zone), spaceId, parentId: null, layout, ...USUAL };
}
