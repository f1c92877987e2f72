import { kvs } from '@forge/kvs';
import { type AuditEntry, type AuditLine, identityOf } from '../../domain/audit/audit-entry';
import { type Audit } from '../../ports/audit';
import { type Clock } from '../../ports/clock';
import { type Log } from '../../ports/log';
import { type Trace, type Traces } from '../../ports/traces';
import { storedRecord } from './stored-values';

export const AUDIT_ENTITY = 'ls-audit';
const RECORD_VERSION = 1;
const ATTEMPTS = 2;
/** Work that no entry point follows: nobody's click, and never without an id. */
const UNTRACED: Trace = { cause: 'event', personId: null, correlationId: 'untraced' };

/** Attributes of the entity `ls-audit`: what it is found by; the rest stands in `doc`. */
export interface AuditRecord {
  readonly v: typeof RECORD_VERSION;
  readonly linkId: string;
  readonly projectId?: string;
  readonly at: number;
  readonly actorId: string;
  readonly correlationId: string;
  /** Records of earlier versions name nobody as the one who pressed. */
  readonly doc: Omit<AuditLine, 'at' | 'actorId' | 'correlationId' | 'projectId' | 'personId'> &
    Partial<Pick<AuditLine, 'personId'>>;
}

export function createAuditStore(deps: {
  readonly clock: Clock;
  readonly traces: Traces;
  readonly log: Log;
}): Audit {
  const { clock, traces, log } = deps;
  const keep = async (entry: AuditEntry): Promise<void> => {
    const record = toRecord({ ...entry, ...(traces.current() ?? UNTRACED), at: clock.now() });
    if (await isKept(keyOf(entry), record)) return;
    const { act, op, issueId, pageId } = entry;
    log.error('audit-entry-lost', { act, op, issueId: issueId ?? '', pageId: pageId ?? '' });
  };
  return {
    record: async (entries) => {
      await Promise.all(entries.map(keep));
    },
  };
}

/** The index on `at` sorts; the key makes a repeat the same record. */
const keyOf = (entry: AuditEntry): string => `a:${identityOf(entry)}`;

/** Records of no issue are found by their project. */
export const linkIdOf = ({ issueId, projectId }: Pick<AuditEntry, 'issueId' | 'projectId'>): string =>
  issueId === null ? `project:${projectId ?? ''}` : `issue:${issueId}`;

function toRecord({ at, actorId, correlationId, projectId, ...doc }: AuditLine): AuditRecord {
  return {
    v: RECORD_VERSION,
    linkId: linkIdOf({ ...doc, projectId }),
    ...(projectId === null ? {} : { projectId }),
    at,
    actorId,
    correlationId,
    doc,
  };
}

/** A key that is taken holds this entry already; any other failure is tried once more. */
async function isKept(key: string, record: AuditRecord): Promise<boolean> {
  const entity = kvs.entity<AuditRecord>(AUDIT_ENTITY);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      await entity.set(key, record, { keyPolicy: 'FAIL_IF_EXISTS' });
      return true;
    } catch {
      if (await isThere(key)) return true;
    }
  }
  return false;
}

async function isThere(key: string): Promise<boolean> {
  try {
    return (await storedRecord('get audit entry', AUDIT_ENTITY, key)) !== undefined;
  } catch {
    return false;
  }
}
