import { type Notice, type NoticeTime } from '../../domain/notices/notice';
import { type Notices, type NoticeWishes } from '../../ports/notices/notices';
import { type ProjectRights } from '../../ports/projects/projects';
import { sideBySide } from '../side-by-side';

export type NoticesOutcome =
  /** Only those who run the project are told what its reports leave out. */
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'shown'; readonly notices: readonly Notice[]; readonly when: NoticeTime };

interface Deps {
  readonly notices: Pick<Notices, 'ofProject'>;
  readonly wishes: NoticeWishes;
  readonly rights: ProjectRights;
}

export type ShowNotices = (projectId: string, viewerId: string) => Promise<NoticesOutcome>;

const MOST_SHOWN = 20;

/** What a project's reports ask of those who run it, and when the viewer wants to hear of such things. */
export function createShowNotices({ notices, wishes, rights }: Deps): ShowNotices {
  return async (projectId, viewerId) => {
    const [allowed, open, wish] = await sideBySide(
      rights.mayAdminister(projectId),
      notices.ofProject(projectId, MOST_SHOWN),
      wishes.of(viewerId),
    );
    return allowed ? { kind: 'shown', notices: open, when: wish.when } : { kind: 'not-allowed' };
  };
}

export type ChooseNotices = (
  projectId: string,
  viewerId: string,
  when: NoticeTime,
) => Promise<NoticesOutcome>;

/** A choice is of one person, for all of their reports. */
export function createChooseNotices(deps: Deps): ChooseNotices {
  const show = createShowNotices(deps);
  return async (projectId, viewerId, when) => {
    await deps.wishes.choose(viewerId, when);
    return show(projectId, viewerId);
  };
}
