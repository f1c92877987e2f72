import { CoverageView } from '../../common/coverage/coverage-view';

/** The panel stands on the issue itself. */
export function Coverage() {
  return <CoverageView />;
}
