import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type ReportChoiceView } from '../../src/contract/reports';
import { readContext } from '../common/bridge';
import { Button } from '../common/kit';
import { ChoiceForm } from './choice-form';
import { messages } from './messages';
import { Plan } from './plan';
import { PreviewButton } from './preview';
import { type ReportDesk } from './report-desk';
import { type ReportsView } from './reports-page';
import { usualSchedule } from './schedule-words';

interface Props {
  readonly desk: ReportDesk;
  readonly page: ReportsView;
}

/** Everything is filled in: one click turns the report on, the rest is for those who want it otherwise. */
export function TurnOn({ desk, page }: Props) {
  const choice = useSuggestedChoice(page);
  const changing = useSignal(false);
  const { spaces, mayManage } = page;
  return (
    <section class="card stack" aria-label={messages.title}>
      <p>{messages.whatItIs}</p>
      {choice.value !== null && spaces.kind === 'spaces' && (
        <>
          <Plan choice={choice.value} spaces={spaces.spaces} />
          {changing.value && (
            <ChoiceForm
              choice={choice.value}
              spaces={spaces.spaces}
              onEdit={(edited) => {
                choice.value = edited;
              }}
            />
          )}
        </>
      )}
      <div class="row">
        <Button
          primary
          busy={desk.busy.value === 'save'}
          hindrance={hindranceOf(page, choice.value)}
          onPress={() => {
            if (choice.value !== null) void desk.turnOn(choice.value);
          }}
        >
          {messages.turnOn}
        </Button>
        {mayManage && choice.value !== null && !changing.value && (
          <Button
            onPress={() => {
              changing.value = true;
            }}
          >
            {messages.change}
          </Button>
        )}
      </div>
      {choice.value !== null && <PreviewButton schedule={choice.value.schedule} />}
    </section>
  );
}

function hindranceOf({ mayManage, spaces }: ReportsView, choice: ReportChoiceView | null): string | null {
  if (!mayManage) return messages.needsProjectAdmin;
  if (spaces.kind !== 'spaces') return messages.spaces[spaces.kind];
  return choice === null ? messages.noSpace : null;
}

/** Friday at four where the person is; where that is, the product tells after first paint. */
function useSuggestedChoice({ spaces }: ReportsView) {
  const spaceId = spaces.kind === 'spaces' ? spaces.suggestedId : null;
  const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const first = spaceId === null ? null : { schedule: usualSchedule(browserZone), spaceId, parentId: null };
  const choice = useSignal<ReportChoiceView | null>(first);
  useEffect(() => {
    readContext().then(
      ({ timeZone }) => {
        const current = choice.value;
        if (current !== null)
          choice.value = { ...current, schedule: { ...current.schedule, zone: timeZone } };
      },
      () => undefined,
    );
  }, [choice]);
  return choice;
}
