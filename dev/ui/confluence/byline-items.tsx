/** @jsxImportSource hono/jsx */
import { type UiModule } from '../../platform/host-api';
import { describeFrame } from '../shell/app-frame';
import { type Visit } from '../visit';
import { type PageView } from './confluence-reads';

interface Props {
  readonly visit: Visit;
  readonly view: PageView;
}

/** The app's entries below the title, for a visitor only those that let visitors in. The browser opens their popups and asks how they are to look here. */
export function BylineItems({ visit, view }: Props) {
  const items = (visit.site.app()?.modules ?? []).filter(
    ({ type, isOpenToAnonymous }) =>
      type === 'confluence:contentBylineItem' && (visit.person !== null || isOpenToAnonymous),
  );
  if (items.length === 0) return null;
  return (
    <ul class="byline-items" aria-label="Apps">
      {items.map((module) => (
        <li>
          <BylineItem visit={visit} view={view} module={module} />
        </li>
      ))}
    </ul>
  );
}

function BylineItem({ visit, view: { page, space }, module }: Props & { readonly module: UiModule }) {
  const { title, properties } = module;
  const extension = {
    type: module.type,
    content: { id: page.id, type: 'page', subtype: null },
    space: { id: space.id, key: space.key },
  };
  const frame = describeFrame({ visit, module, title, localId: `byline-${module.key}`, extension });
  return (
    <button
      type="button"
      // Until the script that opens it has come: a press before would be lost.
      disabled
      class="byline-item"
      aria-haspopup="dialog"
      aria-expanded="false"
      title={typeof properties['tooltip'] === 'string' ? properties['tooltip'] : undefined}
      data-byline-item={JSON.stringify(frame)}
      data-dynamic={properties['dynamicProperties'] !== undefined}
      data-container={properties['viewportContainer'] === 'modal' ? 'modal' : 'popup'}
    >
      <BylineIcon visit={visit} module={module} />
      <span dir="auto" data-title>
        {title}
      </span>
    </button>
  );
}

/** `resource:KEY;FILE` of the manifest. */
function BylineIcon({ visit, module: { properties } }: { readonly visit: Visit; readonly module: UiModule }) {
  const named = properties['icon'];
  const icon = typeof named === 'string' ? /^resource:([^;]+);(.+)$/.exec(named) : null;
  if (icon === null) return null;
  const [, resource = '', file = ''] = icon;
  const base = visit.site.resourceUrl(resource).replace(/[^/]*$/, '');
  return <img src={`${base}${file}`} alt="" width="16" height="16" />;
}
