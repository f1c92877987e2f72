import { type AudienceView, type ReportChoiceView, type SpaceView } from '../../src/contract/reports';
import { Field, useFirstFieldFocus } from '../common/kit';
import { messages } from './messages';
import { RecurrenceFields } from './recurrence-fields';
import { parseTime, timeText, WEEKDAYS, weekdayName } from './schedule-words';
import { Select } from './select';

interface Props {
  readonly choice: ReportChoiceView;
  readonly spaces: readonly SpaceView[];
  readonly onEdit: (choice: ReportChoiceView) => void;
}

export function ChoiceForm({ choice, spaces, onEdit }: Props) {
  const { schedule, spaceId } = choice;
  const editSchedule = (change: Partial<ReportChoiceView['schedule']>) => {
    onEdit({ ...choice, schedule: { ...schedule, ...change } });
  };
  const container = useFirstFieldFocus();
  return (
    <div ref={container} class="choice-form">
      {schedule.recurrence?.kind !== 'day-of-month' && (
        <Select
          id="weekday"
          label={messages.day}
          value={String(schedule.weekday)}
          options={WEEKDAYS.map((weekday) => ({ value: String(weekday), label: weekdayName(weekday) }))}
          onChoose={(value) => {
            editSchedule({ weekday: Number(value) });
          }}
        />
      )}
      <RecurrenceFields
        schedule={schedule}
        onEdit={(edited) => {
          onEdit({ ...choice, schedule: edited });
        }}
      />
      <TimeField schedule={schedule} onEdit={editSchedule} />
      <Select
        id="zone"
        label={messages.zone}
        value={schedule.zone}
        options={zones(schedule.zone).map((zone) => ({ value: zone, label: zone }))}
        onChoose={(zone) => {
          editSchedule({ zone });
        }}
      />
      <Select
        id="space"
        label={messages.space}
        value={spaceId}
        options={spaces.map(({ spaceId: value, name }) => ({ value, label: name }))}
        onChoose={(chosen) => {
          onEdit({ ...choice, spaceId: chosen, parentId: null });
        }}
      />
      <Select
        id="audience"
        label={messages.audience}
        value={choice.audience}
        options={AUDIENCES.map((audience) => ({ value: audience, label: messages.audiences[audience] }))}
        onChoose={(chosen) => {
          const audience = AUDIENCES.find((one) => one === chosen);
          if (audience !== undefined) onEdit({ ...choice, audience });
        }}
      />
    </div>
  );
}

const AUDIENCES: readonly AudienceView[] = ['project', 'space'];

interface TimeFieldProps {
  readonly schedule: ReportChoiceView['schedule'];
  readonly onEdit: (time: { readonly hour: number; readonly minute: number }) => void;
}

function TimeField({ schedule, onEdit }: TimeFieldProps) {
  return (
    <Field label={messages.time} controlId="time">
      <input
        id="time"
        type="time"
        required
        value={timeText(schedule)}
        onChange={(event) => {
          const time = parseTime(event.currentTarget.value);
          if (time !== null) onEdit(time);
        }}
      />
    </Field>
  );
}

/** The chosen zone may be an older name that the browser does not list. */
const zones = (chosen: string): readonly string[] => [
  ...new Set([chosen, ...Intl.supportedValuesOf('timeZone')]),
];
