import { useSignal } from '@preact/signals';
import { Button, Lozenge } from '../../common/kit';
import { messages } from '../messages';
import { type CheckLine, checkLines, type Health } from './check-lines';

interface Props {
  readonly health: Health;
  readonly onCheckAgain: () => Promise<void>;
}

/** What the app stands on, and what to do about whatever does not hold. */
export function Checks({ health, onCheckAgain }: Props) {
  const busy = useSignal(false);
  const lines = checkLines(health);
  const wrong = lines.filter(({ state }) => state !== 'ok').length;
  const checkAgain = async (): Promise<void> => {
    busy.value = true;
    await onCheckAgain();
    busy.value = false;
  };
  return (
    <section class="card stack" aria-labelledby="checks">
      <h2 id="checks">{messages.checks.title}</h2>
      <p role="status">{wrong === 0 ? messages.checks.allWell : messages.checks.wrong(wrong)}</p>
      <ul class="lines">
        {lines.map((line) => (
          <Line key={line.name} {...line} />
        ))}
      </ul>
      <Button busy={busy.value} onPress={() => void checkAgain()}>
        {messages.checks.again}
      </Button>
    </section>
  );
}

const TONES = { ok: 'success', attention: 'progress', failed: 'removed' } as const;

function Line({ name, state, text, todo }: CheckLine) {
  return (
    <li class="line">
      <div class="line-head">
        <h3>{name}</h3>
        <Lozenge tone={TONES[state]}>{messages.checks.states[state]}</Lozenge>
      </div>
      <p>{text}</p>
      {todo !== null && <p class="todo">{todo}</p>}
    </li>
  );
}
