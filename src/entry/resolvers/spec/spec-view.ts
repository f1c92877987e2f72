import { type SpecView } from '../../../contract/breakdown/breakdown';
import { type SpecLook } from '../../../usecases/breakdown/look-at-spec';

/** The spec of an issue as one person may know it. */
export function toSpecView(spec: SpecLook): SpecView {
  if (spec.kind !== 'spec') return { kind: spec.kind };
  const { title, base, path } = spec.current.page;
  return { kind: 'spec', title, path: `${base}${path}`, canEdit: spec.current.mayEdit };
}
