import { type SpecView } from '../../../contract/breakdown/breakdown';
import { type PlatformError } from '../../../ports/platform-error';
import { type SpecLook } from '../../../usecases/breakdown/look-at-spec';
import { toFailed } from '../call';

/** The spec of an issue as one person may know it. */
export function toSpecView(spec: SpecLook): SpecView {
  if (spec.kind === 'unreachable') return outOfReach(spec.error);
  if (spec.kind !== 'spec') return { kind: spec.kind };
  const { title, base, path } = spec.current.page;
  return { kind: 'spec', title, path: `${base}${path}`, canEdit: spec.current.mayEdit };
}

/** Who has no access to Confluence at all has none to the page. */
const outOfReach = (error: PlatformError): SpecView =>
  error.kind === 'forbidden' ? { kind: 'not-visible' } : { kind: 'unreachable', failed: toFailed(error) };
