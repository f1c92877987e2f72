import { kvs } from '@forge/kvs';
import { type Pause, type SitePause } from '../../../ports/site/site-pause';
import { storedValue } from '../stored-values';
import { translating } from '../translating';

const KEY = 'site:pause';

interface PauseRecord extends Pause {
  readonly v: 1;
}

/** A plain value: whoever pressed the button last has the say. */
export const sitePause: SitePause = {
  find: async () => {
    const record = await storedValue<PauseRecord>('get pause', KEY);
    return record === undefined ? null : { since: record.since };
  },
  set: (pause) => {
    if (pause === null) return translating('end pause', () => kvs.delete(KEY));
    const record: PauseRecord = { v: 1, since: pause.since };
    return translating('set pause', () => kvs.set(KEY, record));
  },
};
