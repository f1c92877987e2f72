import { type Criterion, identifyCriteria, type KnownCriterion } from './criterion';
import { type SpecPoints } from './reading/read-spec';

/** The criteria of a spec under the identities they keep. */
export function criteriaOf(
  { criteria }: SpecPoints,
  known: readonly KnownCriterion[],
  hash: (text: string) => string,
): readonly Criterion[] {
  const found = criteria.map(({ words, label, localId }) => ({ words, label, localId }));
  return identifyCriteria(found, known, hash);
}
