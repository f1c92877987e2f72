import { type SpecPage } from '../../domain/spec/spec-job';
import { type SpecLanguage } from '../../domain/templates/spec-language';
import { type TemplateChoice } from '../../domain/templates/template-choice';

export interface NewPage {
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly title: string;
  /** The document as text. */
  readonly body: string;
}

export type CreatePageOutcome =
  | { readonly kind: 'created'; readonly page: SpecPage }
  /** Confluence will not have this page: most often its title is taken, which `withTitle` tells for sure. */
  | { readonly kind: 'not-accepted'; readonly titleNamed: boolean }
  /** No such space or parent for this person, or no right to create pages there. */
  | { readonly kind: 'place-refused' };

export interface PageWithBody {
  readonly page: SpecPage;
  readonly body: string;
  readonly versionNumber: number;
  /** A live doc's text changes without a version. */
  readonly isLive: boolean;
}

/** What a page says of its issue; the names are part of the product's format. */
export interface PageMark {
  readonly issueId: string;
  readonly sections: readonly string[];
  /** What the page was made from, and in which language; `null` for a page that was there before. */
  readonly madeFrom: { readonly template: TemplateChoice; readonly language: SpecLanguage } | null;
}

/** Reads and writes with the rights of the person who asks. Throws only `PlatformError`. */
export interface SpecPages {
  create(page: NewPage): Promise<CreatePageOutcome>;
  /** The current page of this id; `null` when it is gone, in the trash or hidden. */
  withId(pageId: string): Promise<PageWithBody | null>;
  /** The current page of this title, of which a space has one at most; `null` when there is none to be seen. */
  withTitle(spaceId: string, title: string): Promise<PageWithBody | null>;
  /** Leaves the page's property as given, whether it was there or not. */
  mark(pageId: string, mark: PageMark): Promise<void>;
  /** Takes the property away if it names this page and this issue; twice is once. What it said, if it was there. */
  unmark(pageId: string, issueId: string): Promise<PageMark | null>;
}
