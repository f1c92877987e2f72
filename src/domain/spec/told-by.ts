import { type EpicFacts } from './epic';
import { type Site } from './epic-values';

/** A digest of what an epic tells of a spec: its children are listed live, and which page it names is no part of it. */
export const toldBy = (epic: EpicFacts, site: Site, hash: (text: string) => string): string =>
  hash(JSON.stringify([{ ...epic, children: [], hasMoreChildren: false, namedSpec: null }, site]));
