import { type Browsers, type Readers } from '../../domain/reports/audience/readers';

/** Reads permissions with the app's own rights. Throws only `PlatformError`. */
export interface ProjectBrowsers {
  /** `null` where the app is not told. */
  of(projectId: string): Promise<Browsers | null>;
}

/** Reads permissions with the app's own rights. Throws only `PlatformError`. */
export interface SpaceReaders {
  /** As far as they are named; `null` where the app is not told, or not all of it. */
  of(spaceId: string): Promise<Readers | null>;
  /** `null` where the space is gone or hidden from the app. */
  stateOf(spaceId: string): Promise<'current' | 'archived' | null>;
}

/** Who alone may do what with a page; nobody named is everybody who can see what is around it. */
export interface PageRestrictions {
  readonly read: Readers;
  readonly update: Readers;
}

/** With the rights of whoever writes the page. Throws only `PlatformError`. */
export interface PageReaders {
  of(pageId: string): Promise<PageRestrictions>;
  restrict(pageId: string, restrictions: PageRestrictions): Promise<void>;
  /**
   * The account that writes, the app's own or a person's, which has to stay among the readers; looked up once an
   * operation, which belongs to one site and one account.
   */
  appId(op: string): Promise<string>;
}
