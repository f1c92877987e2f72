import { type ScheduleView } from '../../../src/contract/reports/reports';
import { Field } from '../../common/kit';
import { parseTime, timeText, WEEKDAYS, weekdayName } from '../reports/schedule-words';
import { Select } from '../select';
import { messages } from './messages';
import { RecurrenceFields } from './recurrence-fields';

interface Props {
  readonly schedule: ScheduleView;
  readonly onEdit: (schedule: ScheduleView) => void;
}

/** On which dates, and at what time on which clock. */
export function ScheduleFields({ schedule, onEdit }: Props) {
  const edit = (change: Partial<ScheduleView>) => {
    onEdit({ ...schedule, ...change });
  };
  return (
    <>
      {schedule.recurrence?.kind !== 'day-of-month' && (
        <Select
          id="weekday"
          label={messages.day}
          value={String(schedule.weekday)}
          options={WEEKDAYS.map((weekday) => ({ value: String(weekday), label: weekdayName(weekday) }))}
          onChoose={(value) => {
            edit({ weekday: Number(value) });
          }}
        />
      )}
      <RecurrenceFields schedule={schedule} onEdit={onEdit} />
      <TimeField schedule={schedule} onEdit={edit} />
      <Select
        id="zone"
        label={messages.zone}
        value={schedule.zone}
        options={zones(schedule.zone).map((zone) => ({ value: zone, label: zone }))}
        onChoose={(zone) => {
          edit({ zone });
        }}
      />
    </>
  );
}

interface TimeFieldProps {
  readonly schedule: ScheduleView;
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
