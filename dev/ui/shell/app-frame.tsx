/** @jsxImportSource hono/jsx */
import { type UiModule } from '../../platform/host-api';
import { type FrameDescription } from '../client/bridge/frames';
import { type Visit } from '../visit';

const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** Heights of the manifest's `viewportSize`; without one the frame grows with its content. */
const VIEWPORT_HEIGHTS: Readonly<Record<string, string>> = {
  small: '150px',
  medium: '300px',
  large: '450px',
  xlarge: '600px',
  max: '80vh',
};

export interface AppFrameProps {
  readonly visit: Visit;
  readonly module: UiModule;
  readonly title: string;
  readonly localId: string;
  /** `extension` of the bridge's context: where on the site the module stands. */
  readonly extension: Readonly<Record<string, unknown>>;
  readonly basePath?: string;
}

/** A Custom UI module in its sandboxed frame of another origin. The page's bridge finds it by `data-app-frame`. */
export function AppFrame(props: AppFrameProps) {
  const height = viewportHeight(props.module);
  return (
    <div
      class={height === undefined ? 'app-frame' : 'app-frame app-frame-fixed'}
      data-app-frame={JSON.stringify(describeFrame(props))}
    >
      <iframe
        title={props.title}
        sandbox={SANDBOX}
        src={props.visit.site.resourceUrl(props.module.resource)}
        {...(height !== undefined && { style: `height:${height}` })}
      ></iframe>
    </div>
  );
}

/** What the page's bridge needs to know of a frame, and what it tells the app. */
export function describeFrame({
  visit,
  module,
  title,
  localId,
  extension,
  basePath,
}: AppFrameProps): FrameDescription {
  const resourceUrl = visit.site.resourceUrl(module.resource);
  return {
    moduleKey: module.key,
    title,
    resource: module.resource,
    resourceBase: resourceUrl.slice(0, resourceUrl.lastIndexOf(`${module.resource}/`)),
    growsWithContent: viewportHeight(module) === undefined,
    ...(basePath !== undefined && { basePath }),
    context: {
      ...siteContext(visit),
      localId,
      extension,
    },
  };
}

function siteContext({ site, person, locale, timeZone }: Visit): Readonly<Record<string, unknown>> {
  const app = site.app();
  const license = site.host?.installation().license ?? 'none';
  return {
    ...(person && { accountId: person.accountId }),
    cloudId: site.cloudId,
    siteUrl: site.siteUrl,
    locale,
    timezone: timeZone,
    environmentId: app?.environmentId,
    environmentType: app?.environmentType,
    // Only apps with a licence model have the field.
    ...(license !== 'none' && { license: { active: license !== 'inactive' } }),
    userAccess: { enabled: true, hasAccess: person !== null },
  };
}

function viewportHeight({ properties }: UiModule): string | undefined {
  const size = properties['viewportSize'];
  return typeof size === 'string' ? VIEWPORT_HEIGHTS[size] : undefined;
}
