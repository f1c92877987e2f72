import { type FoundMark } from '../../../src/domain/links/page-mark';
import { type SpecPage } from '../../../src/domain/spec/spec-job';
import { type VisiblePage } from '../../../src/ports/pages/page-reader';

/** A page of `FakeSpecSite`, with what has become of it. */
export interface FakePage extends SpecPage {
  readonly spaceId: string;
  readonly body: string;
  trashed: boolean;
  mark: object | null;
  state?: PageState;
}

export type PageState = Partial<VisiblePage> & {
  readonly hidden?: boolean;
  readonly archived?: boolean;
  readonly refusesWrites?: boolean;
};

/** As somebody sees it who may. */
export function seenPage(page: FakePage): VisiblePage & { readonly kind: 'page' | 'archived' | 'trashed' } {
  const { title, path, base, spaceId } = page;
  const kind = page.trashed ? 'trashed' : page.state?.archived === true ? 'archived' : 'page';
  return {
    kind,
    title,
    path,
    base,
    spaceId,
    parentId: null,
    updatedAt: 1,
    isLive: false,
    mayEdit: true,
    mark: markOf(page),
    isReport: false,
    pinnedTo: [],
    ...page.state,
  };
}

export function markOf({ mark }: FakePage): FoundMark | null {
  return mark as FoundMark | null;
}

export const toSpecPage = ({ pageId, title, path, base }: FakePage): SpecPage => ({
  pageId,
  title,
  path,
  base,
});
