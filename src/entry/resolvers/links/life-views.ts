import { type LifeView } from '../../../contract/links/link-life';
import { type ToldNote } from '../../../usecases/links/life/lead-to-copy';

/** Notes as they cross the bridge: paths begin at the site, not at Confluence. */
export const toLifeViews = (life: readonly ToldNote[]): readonly LifeView[] =>
  life.map(({ copy, ...note }) =>
    copy === undefined ? note : { ...note, copy: { ...copy, path: `/wiki${copy.path}` } },
  );
