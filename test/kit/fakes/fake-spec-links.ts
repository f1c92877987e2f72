/* eslint-disable @typescript-eslint/require-await -- the port is asynchronous, memory answers at once */
import { withEvent } from '../../../src/domain/links/told-events';
import { type LinkName, type LinkRecord, type SpecLinks } from '../../../src/ports/spec/spec-links';

/** The records of links in memory. */
export class FakeSpecLinks implements SpecLinks {
  readonly records = new Map<string, LinkRecord>();
  /** The issue of each page. */
  readonly holds = new Map<string, string>();

  readonly record: SpecLinks['record'] = async ({ issueId, pageId, projectId }) => {
    const known = this.records.get(keyOf({ issueId, pageId }));
    const kept = known?.state === 'active' ? known : UNSEEN;
    this.put({ ...kept, issueId, pageId, projectId, state: 'active' });
    if (!this.holds.has(pageId)) this.holds.set(pageId, issueId);
  };

  readonly find: SpecLinks['find'] = async (link) => this.records.get(keyOf(link)) ?? null;

  readonly note: SpecLinks['note'] = async (link, event, at) => {
    this.change(link, (known) => ({ ...known, seen: withEvent(known.seen, event, at) }));
  };

  readonly noteCopy: SpecLinks['noteCopy'] = async (link, copyId, at) => {
    this.change(link, (known) => {
      const seen = withEvent(known.seen, 'page-copied', at);
      return seen === known.seen ? known : { ...known, seen, copyId };
    });
  };

  readonly noteMove: SpecLinks['noteMove'] = async (link, projectId, at) => {
    this.change(link, (known) => {
      const seen = withEvent(known.seen, 'issue-moved', at);
      return seen === known.seen ? known : { ...known, seen, projectId };
    });
  };

  readonly ignoreCopy: SpecLinks['ignoreCopy'] = async (link, copyId, at) => {
    if (this.records.get(keyOf(link))?.state !== 'active') return false;
    this.change(link, (known) => ({
      ...known,
      seen: withEvent(known.seen, 'copy-ignored', at),
      ignoredCopies: [...known.ignoredCopies, copyId],
    }));
    return true;
  };

  readonly setMissing: SpecLinks['setMissing'] = async (link, missingSince) => {
    if (missingSince !== null && !this.records.has(keyOf(link)))
      this.put({ ...UNSEEN, ...link, projectId: null, state: 'unlinked' });
    this.change(link, (known) => ({ ...known, missingSince }));
  };

  readonly end: SpecLinks['end'] = async (link) => {
    this.change(link, (known) => ({ ...known, state: 'unlinked' }));
    if (this.holds.get(link.pageId) === link.issueId) this.holds.delete(link.pageId);
  };

  readonly holderOf: SpecLinks['holderOf'] = async (pageId) => this.holds.get(pageId) ?? null;

  readonly hold: SpecLinks['hold'] = async ({ pageId, issueId }, holder) => {
    if ((this.holds.get(pageId) ?? null) !== holder) return false;
    this.holds.set(pageId, issueId);
    return true;
  };

  /** The links in force, as `issueId:pageId`. */
  get active(): ReadonlySet<string> {
    return new Set([...this.records].filter(([, { state }]) => state === 'active').map(([key]) => key));
  }

  private change(link: LinkName, next: (known: LinkRecord) => LinkRecord): void {
    const known = this.records.get(keyOf(link));
    if (known) this.put(next(known));
  }

  private put(record: LinkRecord): void {
    this.records.set(keyOf(record), record);
  }
}

const UNSEEN = { seen: {}, missingSince: null, copyId: null, ignoredCopies: [] } as const;
const keyOf = ({ issueId, pageId }: LinkName): string => `${issueId}:${pageId}`;
