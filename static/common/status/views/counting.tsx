import { Button, ProgressBar, Skeleton } from '../../kit';
import { commonMessages } from '../../messages';
import { usePace } from '../../waiting';
import { atLeast } from '../figures';
import { type StatusLoader } from '../status-loader';
import { messages } from './messages';

interface Props {
  readonly loader: StatusLoader;
  /** Grey lines until it is known that it takes a while. */
  readonly lines: number;
  readonly onCount: () => Promise<void>;
}

/** What is being counted, over how many issues, and a way to leave it; left, it can be begun anew. */
export function Counting({ loader, lines, onCount }: Props) {
  if (!loader.cancelled.value) return <UnderWay loader={loader} lines={lines} />;
  const again = (): void => {
    loader.cancelled.value = false;
    void onCount();
  };
  return (
    <div class="stack wide">
      <p class="hint" role="status">
        {messages.cancelled}
      </p>
      <Button autoFocus onPress={again}>
        {messages.count}
      </Button>
    </div>
  );
}

function UnderWay({ loader: { shown, cancel }, lines }: Omit<Props, 'onCount'>) {
  const pace = usePace();
  const status = shown.value;
  if (pace === 'usual' || status?.kind !== 'status')
    return <Skeleton lines={lines} label={commonMessages.loading} />;
  const label = messages.counting(atLeast(status.total, status.complete));
  return (
    <div class="stack wide">
      <p class="hint" role="status">
        {label}
      </p>
      <ProgressBar label={label} />
      <Button onPress={cancel}>{commonMessages.cancel}</Button>
    </div>
  );
}
