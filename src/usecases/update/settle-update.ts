import { pendingUpdate } from '../../domain/spec/spec-job';
import { versionToken } from '../../domain/update/version-token';
import { type StoredSpecJob } from '../../ports/spec/spec-jobs';
import { type CurrentPage, type PageVersions } from '../../ports/spec/spec-versions';
import { type UpdateRecord } from './update-record';

export type SettleUpdate = (stored: StoredSpecJob, page: CurrentPage) => Promise<StoredSpecJob>;

/**
 * Finds out what became of an update whose end nobody saw: the message of the version that it was to
 * write tells. An update that may still be under way is left alone.
 */
export function createSettleUpdate(versions: PageVersions, record: UpdateRecord): SettleUpdate {
  const messageOf = async (page: CurrentPage, versionNumber: number): Promise<string> =>
    page.versionNumber === versionNumber
      ? page.versionMessage
      : ((await versions.at(page.page.pageId, versionNumber))?.message ?? '');

  return async (stored, page) => {
    const pending = pendingUpdate(stored.job);
    if (pending === null || page.versionNumber < pending.base.versionNumber) return stored;
    const message = await messageOf(page, pending.base.versionNumber);
    return message.includes(versionToken(pending.op))
      ? record.written(stored, pending)
      : record.givenUp(stored, pending);
  };
}
