import { type EpicFacts } from './epic';
import { type Site } from './epic-values';

/** A digest of what an epic tells of a spec: its children are listed live, and neither who may see it nor which page it names is a part of it. */
export const toldBy = (epic: EpicFacts, site: Site, hash: (text: string) => string): string =>
  hash(
    JSON.stringify([
      {
        ...epic,
        secured: undefined,
        children: [],
        hasMoreChildren: false,
        namedSpec: null,
        unlinked: undefined,
      },
      site,
    ]),
  );
