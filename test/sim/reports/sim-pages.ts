import { FakeReportPages } from '../../kit/fakes/fake-report-pages';

/** The same pages, found by title at once however many there are. */
export class SimPages extends FakeReportPages {
  private readonly titles = new Map<string, string>();
  /** Writes that came while Lockstep was told to rest. */
  writtenAtRest = 0;

  constructor(private readonly isAtRest: () => boolean) {
    super();
  }

  override put(...[pageId, page]: Parameters<FakeReportPages['put']>): void {
    super.put(pageId, page);
    if (this.isAtRest()) this.writtenAtRest += 1;
    const { spaceId, title } = page;
    if (spaceId !== undefined && title !== undefined) this.titles.set(`${spaceId} ${title}`, pageId);
  }

  protected override titled(spaceId: string, title: string) {
    const pageId = this.titles.get(`${spaceId} ${title}`);
    return pageId === undefined ? null : (this.pages.get(pageId) ?? null);
  }
}
