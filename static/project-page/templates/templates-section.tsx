import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { isNoAnswer, orLost, Trouble } from '../../common/trouble';
import { Waiting } from '../../common/waiting';
import { call } from '../backend';
import { messages as pageMessages } from '../messages';
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
  /** Somebody else may have chosen meanwhile; where nothing is answered what is shown stays. */
  const lookAgain = async (): Promise<void> => {
    const answer = await load();
    if (!isNoAnswer(answer)) shown.value = answer;
  };
  useEffect(() => void reload(), []);
  const now = shown.value;
  if (now?.kind === 'not-visible') return null;
  return (
    <section class="card stack wide" aria-labelledby={id}>
      <h2 id={id}>{pageMessages.parts.templates}</h2>
      <p>{messages.explained}</p>
      {now === null ? (
        <Waiting lines={4} onRetry={reload} />
      ) : (
        <Types now={now} onChosen={reload} onLook={lookAgain} />
      )}
    </section>
  );
}

interface TypesProps {
  readonly now: Exclude<Shown, { readonly kind: 'not-visible' }>;
  readonly onChosen: () => Promise<void>;
  readonly onLook: () => Promise<void>;
}

function Types({ now, onChosen, onLook }: TypesProps) {
  if (isNoAnswer(now)) return <Trouble answer={now} onRetry={onChosen} />;
  return (
    <>
      {now.types.map((type) => (
        <TypeTemplate key={type.issueTypeId} {...{ type, onChosen, onLook }} mayChange={now.mayChange} />
      ))}
      {!now.mayChange && <p class="hint">{messages.mayNot}</p>}
    </>
  );
}
