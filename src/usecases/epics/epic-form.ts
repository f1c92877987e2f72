import { type TaskFamilies } from '../../ports/breakdown/task-family';
import { type EpicMaker, type EpicPlace } from '../../ports/epics/epic-maker';

export interface EpicType {
  readonly typeId: string;
  readonly name: string;
}

/** Projects in which this person may create issues. */
export type ListEpicPlaces = () => Promise<readonly EpicPlace[]>;
/** Types of a project that can have child issues and that this person may create; the lowest level first. */
export type ListEpicTypes = (projectId: string) => Promise<readonly EpicType[]>;

export const createListEpicPlaces =
  (maker: Pick<EpicMaker, 'places'>): ListEpicPlaces =>
  () =>
    maker.places();

export const createListEpicTypes =
  (families: Pick<TaskFamilies, 'types'>): ListEpicTypes =>
  async (projectId) =>
    (await families.types(projectId))
      .filter(({ hierarchyLevel }) => hierarchyLevel > 0)
      .toSorted((one, other) => one.hierarchyLevel - other.hierarchyLevel)
      .map(({ typeId, name }) => ({ typeId, name }));
