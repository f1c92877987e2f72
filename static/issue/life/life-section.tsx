import { type SpecPageView } from '../../../src/contract/issue';
import { type LifeKind, type LifeView } from '../../../src/contract/links/link-life';
import { openOnSite } from '../../common/bridge';
import { type StepActions } from '../../common/link-life/life-notes';
import { LinkLife } from '../../common/link-life/link-life';
import { trashOf } from '../../common/link-life/trash-of';

interface Props {
  readonly life: readonly LifeView[];
  readonly page: SpecPageView;
  /** What else this surface can do about it. */
  readonly more?: StepActions;
  /** What is said above it. */
  readonly told?: LifeKind | undefined;
  readonly onReload: () => void;
}

/** What has become of the link, above the own buttons of the panel or the dialog. */
export function LifeSection({ life, page, more = {}, told, onReload }: Props) {
  return <LinkLife life={life} more={{ ...placesOf(page), ...more }} told={told} onReload={onReload} />;
}

/** Where the page, and the trash of its space, can be looked at; *Open spec* leads to a page that is in use. */
function placesOf(page: SpecPageView): StepActions {
  if (!('path' in page) || page.kind === 'page') return {};
  const { path } = page;
  const open = () => {
    openOnSite(path);
  };
  return { 'open-page': open, ...trashOf(path) };
}
