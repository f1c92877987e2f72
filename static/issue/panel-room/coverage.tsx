import { CoverageView } from '../../common/coverage/coverage-view';

/** The panel stands on the issue itself. */
export function Coverage({ changes }: { readonly changes: number }) {
  return <CoverageView key={changes} />;
}
