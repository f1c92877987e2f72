import { type Space } from '../../domain/spec/place';
import { type SpaceReader } from '../../ports/pages/space-reader';

export type ListSpaces = () => Promise<readonly Space[]>;

/** The spaces to choose from, those that belong to nobody in particular first. */
export function createListSpaces({ spaces }: { readonly spaces: SpaceReader }): ListSpaces {
  return async () => {
    const all = await spaces.all();
    return [...all.filter(({ isPersonal }) => !isPersonal), ...all.filter(({ isPersonal }) => isPersonal)];
  };
}
