import { openDatabase } from '../../kernel/sqlite';
import { createFaultRules } from '../faults/fault-rules';
import { createKillSwitch } from '../faults/kill-switch';
import { createRandom } from '../faults/random';
import { type ForgeHostOptions, type Misbehaviour } from '../host-api';
import { createInstallationStore } from '../installation/installation-store';
import { createMeta } from '../installation/meta';
import { createAppLog } from '../record/app-log';
import { createCallLog } from '../record/call-log';

/** Honest by default: storage queries and events come late. */
const DEFAULT_MISBEHAVIOUR: Misbehaviour = {
  kvsQueryMs: 500,
  eventMs: 200,
  loss: 0,
  duplicate: 0,
  reorder: 0,
};
const RANDOM_SEED = 20_260;

export type Records = ReturnType<typeof createRecords>;

/** What the host knows and writes down: its database, the installation, the logs, the ordered faults. */
export function createRecords({ databaseFile, now }: ForgeHostOptions) {
  const db = openDatabase(databaseFile);
  const meta = createMeta(db);
  return {
    db,
    meta,
    installation: createInstallationStore(meta),
    misbehaviour: { ...DEFAULT_MISBEHAVIOUR },
    random: createRandom(RANDOM_SEED),
    calls: createCallLog(now),
    log: createAppLog(now),
    faults: createFaultRules(now),
    killSwitch: createKillSwitch(),
  };
}
