import { useId } from 'preact/hooks';
import { type NthView, type RecurrenceView } from '../../../src/contract/reports/reports';
import { formatNumber } from '../../common/dates';
import { Field, fieldState } from '../../common/kit';
import { type DatesDraft } from '../reports/choice-draft';
import { messages } from './messages';
import { datesWords, LAST_DAY } from '../reports/schedule-words';
import { Select } from '../select';

interface Props {
  readonly dates: DatesDraft;
  readonly fromError: string | undefined;
  readonly onEdit: (dates: DatesDraft) => void;
}

/** How often a report comes, and what has to be known for it. */
export function RecurrenceFields({ dates, fromError, onEdit }: Props) {
  const { recurrence } = dates;
  const edit = (edited: RecurrenceView) => {
    onEdit({ ...dates, recurrence: edited });
  };
  return (
    <>
      <Select
        label={messages.repeats}
        value={choiceOf(recurrence)}
        options={choicesFor(dates)}
        onChoose={(choice) => {
          onEdit(repeated(dates, choice));
        }}
      />
      {recurrence?.kind === 'weeks' && <CountedFrom weeks={recurrence} error={fromError} onEdit={edit} />}
      {recurrence?.kind === 'day-of-month' && <DayOfMonth day={recurrence.day} onEdit={edit} />}
    </>
  );
}

interface CountedFromProps {
  readonly weeks: Extract<RecurrenceView, { kind: 'weeks' }>;
  readonly error: string | undefined;
  readonly onEdit: (recurrence: RecurrenceView) => void;
}

function CountedFrom({ weeks, error, onEdit }: CountedFromProps) {
  const id = useId();
  return (
    <Field label={messages.countedFrom} error={error} controlId={id}>
      <input
        id={id}
        type="date"
        required
        {...fieldState(id, error)}
        value={weeks.from}
        onChange={({ currentTarget: { value } }) => {
          onEdit({ ...weeks, from: value });
        }}
      />
    </Field>
  );
}

const DAYS = Array.from({ length: LAST_DAY }, (_, n) => n + 1);

interface DayOfMonthProps {
  readonly day: number;
  readonly onEdit: (recurrence: RecurrenceView) => void;
}

function DayOfMonth({ day, onEdit }: DayOfMonthProps) {
  const labelOf = (one: number) => (one === LAST_DAY ? messages.lastDay : formatNumber(one));
  return (
    <Select
      label={messages.dayOfMonth}
      value={String(day)}
      options={DAYS.map((one) => ({ value: String(one), label: labelOf(one) }))}
      onChoose={(value) => {
        onEdit({ kind: 'day-of-month', day: Number(value) });
      }}
    />
  );
}

const EVERY = [2, 3, 4] as const;
const NTHS: readonly NthView[] = [1, 2, 3, 4, 'last'];

function choicesFor({ weekday, recurrence }: DatesDraft) {
  // Weeks that nobody can choose here may have been set elsewhere: they are one of the choices then.
  const every = new Set(recurrence?.kind === 'weeks' ? [...EVERY, recurrence.every] : EVERY);
  const choices: readonly (RecurrenceView | undefined)[] = [
    undefined,
    ...[...every].map((weeks) => ({ kind: 'weeks', every: weeks, from: '' }) as const),
    ...NTHS.map((nth) => ({ kind: 'weekday-of-month', nth }) as const),
  ];
  return [
    ...choices.map((choice) => ({ value: choiceOf(choice), label: datesWords(weekday, choice) })),
    { value: DAY, label: messages.onDayOfMonth },
  ];
}

const DAY = 'day';

function choiceOf(recurrence: RecurrenceView | undefined): string {
  if (recurrence === undefined) return 'week';
  if (recurrence.kind === 'day-of-month') return DAY;
  return recurrence.kind === 'weeks' ? `weeks ${String(recurrence.every)}` : `nth ${String(recurrence.nth)}`;
}

function repeated(dates: DatesDraft, choice: string): DatesDraft {
  const { recurrence, ...everyWeek } = dates;
  const [kind, count] = choice.split(' ');
  if (kind === DAY) return { ...everyWeek, recurrence: { kind: 'day-of-month', day: LAST_DAY } };
  if (kind === 'nth') {
    const nth = NTHS.find((one) => String(one) === count) ?? 1;
    return { ...everyWeek, recurrence: { kind: 'weekday-of-month', nth } };
  }
  if (kind !== 'weeks') return everyWeek;
  const from = recurrence?.kind === 'weeks' ? recurrence.from : comingDate(dates.weekday);
  return { ...everyWeek, recurrence: { kind: 'weeks', every: Number(count), from } };
}

const DAY_MS = 86_400_000;

/** The date of the weekday that comes next; it stands in the form, where it can be changed. */
function comingDate(weekday: number): string {
  const today = Date.now();
  const days = (weekday - new Date(today).getUTCDay() + 7) % 7;
  return new Date(today + days * DAY_MS).toISOString().slice(0, 10);
}
