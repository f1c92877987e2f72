import { STATUS_VIEWS, WINDOW_DAYS } from '../../../../src/contract/status/status-options';
import { Field } from '../../kit';
import { type Draft } from './draft';
import { messages } from './messages';

interface Props {
  readonly draft: Draft;
  readonly onChoose: (change: Partial<Draft>) => void;
}

/** How the numbers are shown: the view, how far back it looks, and how much room it takes. */
export function LookFields({ draft: { view, days, sinceDay, compact }, onChoose }: Props) {
  return (
    <div class="look">
      <Field label={messages.view} controlId="view">
        <select
          id="view"
          value={view}
          onChange={(event) => {
            onChoose({ view: event.currentTarget.value });
          }}
        >
          {STATUS_VIEWS.map((name) => (
            <option key={name} value={name}>
              {messages.views[name]}
            </option>
          ))}
        </select>
      </Field>
      {view === 'changes' && <Window days={days} sinceDay={sinceDay} onChoose={onChoose} />}
      <label class="checkbox">
        <input
          type="checkbox"
          checked={compact}
          onChange={(event) => {
            onChoose({ compact: event.currentTarget.checked });
          }}
        />
        {messages.compact}
      </label>
    </div>
  );
}

type WindowProps = Pick<Draft, 'days' | 'sinceDay'> & Pick<Props, 'onChoose'>;

function Window({ days, sinceDay, onChoose }: WindowProps) {
  return (
    <>
      <Field label={messages.window} controlId="window">
        <select
          id="window"
          value={days}
          onChange={(event) => {
            onChoose({ days: event.currentTarget.value });
          }}
        >
          {WINDOW_DAYS.map((count) => (
            <option key={count} value={count}>
              {messages.lastDays(count)}
            </option>
          ))}
          <option value="">{messages.sinceDate}</option>
        </select>
      </Field>
      {days === '' && (
        <Field label={messages.date} controlId="since-day">
          <input
            id="since-day"
            type="date"
            value={sinceDay}
            onChange={(event) => {
              onChoose({ sinceDay: event.currentTarget.value });
            }}
          />
        </Field>
      )}
    </>
  );
}
