import { messages } from '../messages';
import { type StatusLoader } from '../status-loader';

interface Props {
  /** Whether the list counts all that there is. */
  readonly complete: boolean;
  readonly loader: StatusLoader;
}

/** Why the numbers of a list are lower bounds, unless the status says so of its own ones. */
export function LeastNote({ complete, loader: { shown } }: Props) {
  const status = shown.value;
  const isSaid = status?.kind === 'status' && !status.complete;
  return complete || isSaid ? null : <p class="hint">{messages.tooMany}</p>;
}
