import { restorationOf } from '../../domain/audit/audit-entry';
import { type PageUpdate, type SpecPage, type UpdateReport } from '../../domain/spec/spec-job';
import { type Audit } from '../../ports/audit';
import { type StoredSpecJob } from '../../ports/spec/spec-jobs';
import { type SpecVersions, type WriteVersionOutcome } from '../../ports/spec/spec-versions';
import { orElse } from '../or-else';
import { type NoUpdate } from './check-update';
import { aboutOf, type UpdateRecord } from './update-record';

export type UpdateEnd =
  | { readonly kind: 'updated'; readonly page: SpecPage; readonly report: UpdateReport }
  /** Somebody else was faster; what is written must be compared anew. */
  | { readonly kind: 'overtaken' }
  /** The page that was read a moment ago is out of reach. */
  | NoUpdate
  | { readonly kind: 'refused'; readonly why: Exclude<WriteVersionOutcome['kind'], 'written' | 'stale'> };

/** Notes what has become of an update whose version was sent. */
export type EndUpdate = (
  kind: WriteVersionOutcome['kind'],
  held: StoredSpecJob,
  update: PageUpdate,
  page: SpecPage,
) => Promise<UpdateEnd>;

export interface EndDeps {
  readonly versions: SpecVersions;
  readonly record: UpdateRecord;
  readonly audit: Audit;
  readonly hash: (text: string) => string;
}

export function createEndUpdate({ versions, record, audit, hash }: EndDeps): EndUpdate {
  /** Confluence refuses alike what a person may not edit and what is not there any more. */
  const outOfReach = async (pageId: string): Promise<NoUpdate | null> => {
    const now = await orElse(
      () => versions.current(pageId),
      () => null,
    );
    return now === null || now.kind === 'page' ? null : { kind: 'no-update', why: `page-${now.kind}` };
  };

  return async (kind, held, update, page) => {
    switch (kind) {
      case 'written':
        await record.written(held, update);
        return { kind: 'updated', page, report: update.report };
      case 'stale':
        // The newer version may be this one, sent twice on its way: the next look tells.
        return { kind: 'overtaken' };
      case 'was-in-trash':
        await audit.record([{ ...aboutOf(held.job, update), ...restorationOf(hash) }]);
        await record.givenUp(held, update);
        return { kind: 'refused', why: kind };
      default: {
        await record.givenUp(held, update);
        const gone = kind === 'may-not-edit' ? await outOfReach(page.pageId) : null;
        return gone ?? { kind: 'refused', why: kind };
      }
    }
  };
}
