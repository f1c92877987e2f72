import { useSignal } from '@preact/signals';
import { type ReportChoiceView, type SpaceView } from '../../../src/contract/reports/reports';
import { Button } from '../../common/kit';
import { viewer, wordsLocale } from '../../common/language/viewer';
import { messages } from '../messages';
import { draftOf, scheduleOf } from './choice-draft';
import { OrderFields, OrderPreview, PreviewButton, useOrder } from './choice-order';
import { Plan } from './plan';
import { type ReportDesk, type ReportsView } from './report-desk';
import { USUAL_LAYOUT } from './report-sections';
import { usualSchedule } from './schedule-words';

interface Props {
  readonly desk: ReportDesk;
  readonly page: ReportsView;
  /** True when it is done. */
  readonly onConfirm: (choice: ReportChoiceView) => Promise<void>;
  readonly confirm: string;
  /** With all that may be chosen in sight from the start. */
  readonly isOpen?: boolean;
  readonly onCancel: () => void;
}

/** Everything is filled in; the rest is for those who want it otherwise. */
export function TurnOnForm(props: Props) {
  const suggested = useSignal(suggestedChoice(props.page)).value;
  if (suggested === null) return <p role="status">{messages.noSpace}</p>;
  return <SuggestedForm {...props} suggested={suggested} />;
}

function SuggestedForm({ suggested, ...props }: Props & { readonly suggested: ReportChoiceView }) {
  const { desk, page, onConfirm } = props;
  const order = useOrder({ desk, page, scheduleId: null }, draftOf(suggested, NOTHING_NAMED));
  const { draft, spaces, whole } = order;
  const changing = useSignal(props.isOpen === true || suggested.spaceId === '');
  const planned = { ...draft, schedule: scheduleOf(draft) };
  const turnOn = () => {
    const choice = whole();
    if (choice !== null) void onConfirm(choice);
  };
  return (
    <>
      <Plan choice={planned} spaces={spaces} parentTitle={draft.parentTitle} />
      {changing.value && <OrderFields order={order} projectId={page.project.projectId} />}
      <div class="row">
        <Button primary autoFocus busy={desk.busy.value === 'save'} onPress={turnOn}>
          {props.confirm}
        </Button>
        <PreviewButton order={order} />
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
      <OrderPreview order={order} />
    </>
  );
}

const NOTHING_NAMED = { about: null, parentTitle: null, templateTitle: null };

/** What hardly anybody wants otherwise. */
const USUAL = {
  scope: { kind: 'project' },
  audience: 'project',
  catchUp: 'late',
} as const satisfies Partial<ReportChoiceView>;

/** The key of a person's own space begins so. */
export const hasSharedSpace = (spaces: readonly SpaceView[]): boolean =>
  spaces.some(({ key }) => !key.startsWith('~'));

/** Friday at four where the person is, in the language in which they read this, as far as reports speak it. */
function suggestedChoice({ spaces }: ReportsView): ReportChoiceView | null {
  const zone = viewer.peek()?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (spaces.kind !== 'spaces' || !hasSharedSpace(spaces.spaces)) return null;
  const layout = { ...USUAL_LAYOUT, language: wordsLocale.peek() };
  // Where nobody knows of a space that takes pages, the person has to choose one.
  const spaceId = spaces.suggestedId ?? '';
  return { schedule: usualSchedule(zone), spaceId, parentId: null, layout, ...USUAL };
}
