import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { call } from '../backend';
import { isNoAnswer, orLost, Trouble } from '../../common/trouble';
import { messages } from './messages';
import { TypeTemplate } from './type-template';

type Shown = Awaited<ReturnType<typeof load>>;
const load = () => orLost(call('show-templates', {}));

/** Which template each type of issue has its specs written from. */
export function TemplatesSection() {
  const id = useId();
  const shown = useSignal<Shown | null>(null);
  const reload = async (): Promise<void> => {
    shown.value = await load();
  };
  useEffect(() => void reload(), []);
  const now = shown.value;
  if (now === null || now.kind === 'not-visible') return null;
  return (
    <section class="card stack wide" aria-labelledby={id}>
      <h2 id={id}>{messages.title}</h2>
      <p>{messages.explained}</p>
      {isNoAnswer(now) ? (
        <Trouble answer={now} onRetry={reload} />
      ) : (
        now.types.map((type) => (
          <TypeTemplate key={type.issueTypeId} type={type} mayChange={now.mayChange} onChosen={reload} />
        ))
      )}
      {now.kind === 'templates' && !now.mayChange && <p class="hint">{messages.mayNot}</p>}
    </section>
  );
}
