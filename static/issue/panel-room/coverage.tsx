import { CoverageView } from '../../common/coverage/coverage-view';
import { BreakDown } from '../breakdown/break-down';

/** The panel stands on the issue itself. */
export function Coverage() {
  return <CoverageView breakDown={(reach, onClosed) => <BreakDown reach={reach} onClosed={onClosed} />} />;
}
