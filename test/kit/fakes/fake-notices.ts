import { type Notice, type NoticeCause, noticeKind } from '../../../src/domain/notices/notice';
import { type Notices } from '../../../src/ports/notices/notices';

const keyOf = (scheduleId: string, cause: NoticeCause): string => `${scheduleId} ${noticeKind(cause)}`;

/** Notices as storage keeps them, without its lag. */
export class FakeNotices implements Notices {
  readonly all = new Map<string, Notice>();
  readonly told = new Set<Notice>();

  open(notice: Notice) {
    const key = keyOf(notice.scheduleId, notice.cause);
    if (this.all.get(key)?.cause !== notice.cause) this.all.set(key, notice);
    return Promise.resolve();
  }

  close(scheduleId: string, cause: NoticeCause) {
    this.all.delete(keyOf(scheduleId, cause));
    return Promise.resolve();
  }

  untold(limit: number) {
    return Promise.resolve([...this.all.values()].filter((one) => !this.told.has(one)).slice(0, limit));
  }

  markTold(notice: Notice) {
    this.told.add(notice);
    return Promise.resolve();
  }

  ofProject(projectId: string, limit: number) {
    const all = [...this.all.values()].filter((one) => one.projectId === projectId);
    return Promise.resolve(all.slice(0, limit));
  }
}
