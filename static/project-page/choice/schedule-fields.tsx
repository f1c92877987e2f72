import { useId } from 'preact/hooks';
import { Field, fieldState } from '../../common/kit';
import { type DatesDraft } from '../reports/choice-draft';
import { WEEKDAYS, weekdayName } from '../reports/schedule-words';
import { Select } from '../select';
import { type FieldsProps } from './field-errors';
import { messages } from './messages';
import { RecurrenceFields } from './recurrence-fields';

/** On which dates, and at what time on which clock. */
export function ScheduleFields({ draft: { dates, time }, errors, onEdit }: FieldsProps) {
  const edit = (change: Partial<DatesDraft>) => {
    onEdit({ dates: { ...dates, ...change } });
  };
  return (
    <>
      {dates.recurrence?.kind !== 'day-of-month' && (
        <Select
          label={messages.day}
          value={String(dates.weekday)}
          options={WEEKDAYS.map((weekday) => ({ value: String(weekday), label: weekdayName(weekday) }))}
          onChoose={(value) => {
            edit({ weekday: Number(value) });
          }}
        />
      )}
      <RecurrenceFields
        dates={dates}
        fromError={errors.from}
        onEdit={(edited) => {
          onEdit({ dates: edited });
        }}
      />
      <TimeField
        time={time}
        error={errors.time}
        onEdit={(edited) => {
          onEdit({ time: edited });
        }}
      />
      <Select
        label={messages.zone}
        value={dates.zone}
        options={zones(dates.zone).map((zone) => ({ value: zone, label: zone }))}
        onChoose={(zone) => {
          edit({ zone });
        }}
      />
    </>
  );
}

interface TimeFieldProps {
  readonly time: string;
  readonly error: string | undefined;
  readonly onEdit: (time: string) => void;
}

function TimeField({ time, error, onEdit }: TimeFieldProps) {
  const id = useId();
  return (
    <Field label={messages.time} error={error} controlId={id}>
      <input
        id={id}
        type="time"
        required
        {...fieldState(id, error)}
        value={time}
        onChange={({ currentTarget: { value } }) => {
          onEdit(value);
        }}
      />
    </Field>
  );
}

/** The chosen zone may be an older name that the browser does not list. */
const zones = (chosen: string): readonly string[] => [
  ...new Set([chosen, ...Intl.supportedValuesOf('timeZone')]),
];
