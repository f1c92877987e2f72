import { type LinkEvent, type SeenEvents } from '../../domain/links/link-events';

export interface LinkName {
  readonly issueId: string;
  readonly pageId: string;
}

export interface LinkRecord extends LinkName {
  readonly projectId: string | null;
  readonly state: 'active' | 'unlinked';
  readonly seen: SeenEvents;
  /** When the page was first looked for as the app and not found, ms since the epoch; `null` when it never was. */
  readonly missingSince: number | null;
  /** The copy that was told of last; `null` where none was, or none by its id. */
  readonly copyId: string | null;
  /** Copies of the page that somebody has settled to be no specs, the latest last. */
  readonly ignoredCopies: readonly string[];
}

/** The records that an issue and a page belong together. Throws only `PlatformError`. */
export interface SpecLinks {
  /** Makes the link one that is in force, whatever became of it before; twice is once. */
  record(link: LinkName & { readonly projectId: string | null; readonly at: number }): Promise<void>;
  find(link: LinkName): Promise<LinkRecord | null>;
  /** Keeps that something happened; nothing where there is no such link. */
  note(link: LinkName, event: LinkEvent, at: number): Promise<void>;
  /** Keeps that the page was copied, and the copy that was made last. */
  noteCopy(link: LinkName, copyId: string, at: number): Promise<void>;
  /** Keeps that the issue was moved, and lists the link with that project's from then on. */
  noteMove(link: LinkName, projectId: string, at: number): Promise<void>;
  /** Keeps that a copy of the page is to be left alone; false where there is no such link in force. */
  ignoreCopy(link: LinkName, copyId: string, at: number): Promise<boolean>;
  /** Keeps since when the page cannot be found, also of a link that storage does not know, or that it was found again. */
  setMissing(link: LinkName, since: number | null): Promise<void>;
  /** Ends the link and gives its page free for another issue; twice is once. */
  end(link: LinkName, at: number): Promise<void>;
  /** The issue that the page belongs to, as far as storage knows. */
  holderOf(pageId: string): Promise<string | null>;
  /** Gives the page to an issue, in place of `holder` as it was read; false when somebody else was faster. */
  hold(link: LinkName, holder: string | null, at: number): Promise<boolean>;
}
