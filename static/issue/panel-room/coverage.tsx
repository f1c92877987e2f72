import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { onSpecChanged } from '../../common/bridge';
import { CoverageView } from '../../common/coverage/coverage-view';
import { BreakDown } from '../breakdown/break-down';

/** The panel stands on the issue itself; what is done to its spec in the right column shows here as well. */
export function Coverage() {
  const changes = useSignal(0);
  useEffect(
    () =>
      onSpecChanged(() => {
        changes.value += 1;
      }),
    [changes],
  );
  return (
    <CoverageView
      key={changes.value}
      breakDown={(reach, onClosed) => <BreakDown reach={reach} onClosed={onClosed} />}
    />
  );
}
