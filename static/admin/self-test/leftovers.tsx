import { type LeftoverView } from '../../../src/contract/admin/admin';
import { Button, Message } from '../../common/kit';
import { SiteLink } from '../../common/site-link';
import { Trouble } from '../../common/trouble';
import { messages } from '../messages';
import { useFailureWords } from './failure-words';
import { type Removing } from './run-self-test';

interface Props {
  readonly leftovers: readonly LeftoverView[];
  readonly removing: Removing;
  /** While a round is under way, which removes them as well. */
  readonly disabled: boolean;
  readonly onRemove: () => void;
}

/** What self-tests could not remove, each where it stands and why, and the way to be rid of it. */
export function Leftovers({ leftovers, removing, disabled, onRemove }: Props) {
  const { leftovers: words } = messages.selfTest;
  if (leftovers.length === 0)
    return removing.kind === 'tried' ? <Message tone="success" title={words.gone} /> : null;
  return (
    <div class="stack wide">
      <h3>{words.title}</h3>
      <ul class="removals">
        {leftovers.map((leftover) => (
          <li key={leftover.path}>
            <LeftoverLine {...leftover} />
          </li>
        ))}
      </ul>
      {removing.kind === 'no-answer' && <Trouble answer={removing.answer} />}
      <Button busy={disabled || removing.kind === 'trying'} onPress={onRemove}>
        {words.remove}
      </Button>
    </div>
  );
}

function LeftoverLine({ name, subject, path, why }: LeftoverView) {
  const link = <SiteLink path={path}>{name}</SiteLink>;
  const words = useFailureWords(subject, why);
  if (words === null) return link;
  return (
    <>
      {link}
      <p>{words.what}</p>
      <p class="todo">{words.todo}</p>
    </>
  );
}
