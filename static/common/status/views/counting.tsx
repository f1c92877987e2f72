import { formatNumber } from '../../dates';
import { Button, ProgressBar, Skeleton } from '../../kit';
import { commonMessages } from '../../messages';
import { usePace } from '../../waiting';
import { type StatusLoader } from '../status-loader';
import { messages } from './messages';

interface Props {
  readonly loader: StatusLoader;
  /** Grey lines until it is known that it takes a while. */
  readonly lines: number;
  readonly onCount: () => Promise<void>;
}

/**
 * What is being counted, over how many issues, and a way to leave it; left, it can be begun anew. While the numbers
 * above are counted too, the way is below them.
 */
export function Counting({ loader, lines, onCount }: Props) {
  if (loader.cancelled.value === null) return <UnderWay loader={loader} lines={lines} />;
  const again = (): void => {
    loader.cancelled.value = null;
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

function UnderWay({ loader: { shown, busy, cancel }, lines }: Omit<Props, 'onCount'>) {
  const pace = usePace();
  const status = shown.value;
  if (pace === 'usual' || status?.kind !== 'status')
    return <Skeleton lines={lines} label={commonMessages.loading} />;
  const total = formatNumber(status.total);
  const label = status.complete ? messages.counting(total) : messages.countingAtLeast(total);
  return (
    <div class="stack wide">
      <p class="hint" role="status">
        {label}
      </p>
      <ProgressBar label={label} />
      {!busy.value && <Button onPress={cancel}>{commonMessages.cancel}</Button>}
    </div>
  );
}
