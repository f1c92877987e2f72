import { type CreatableType } from '../../ports/breakdown/task-family';

/** Of these types, those of issues that stand right below an issue. */
export const typesBelow = (
  { hierarchyLevel }: { readonly hierarchyLevel: number },
  types: readonly CreatableType[],
): readonly CreatableType[] => types.filter((type) => type.hierarchyLevel === hierarchyLevel - 1);
