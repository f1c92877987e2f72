/** @jsxImportSource hono/jsx */
import { type Child } from 'hono/jsx';
import { type UiModule } from '../../../platform/host-api';
import { type AdfNode, attrText } from '../../adf/adf-types';
import { AppFrame, describeFrame } from '../../shell/app-frame';
import { type Visit } from '../../visit';
import { type Page, type Space } from '../confluence-types';

const FORGE = 'com.atlassian.ecosystem';

interface Place {
  readonly page: Pick<Page, 'id'>;
  readonly space: Pick<Space, 'id' | 'key'>;
}

function macroModules({ site }: Visit): readonly UiModule[] {
  return site.app()?.modules.filter(({ type }) => type === 'macro') ?? [];
}

/** The installed app's macro that a node stands for, whichever environment it was inserted from. */
export function macroModule(visit: Visit, node: AdfNode): UiModule | undefined {
  if (attrText(node, 'extensionType') !== FORGE) return undefined;
  return macroModules(visit).find(({ key }) => attrText(node, 'extensionKey').endsWith(`/static/${key}`));
}

/** Draws the macros of one page as frames. */
export function macroDrawer(visit: Visit, place: Place): (node: AdfNode) => Child | undefined {
  return (node) => {
    const module = macroModule(visit, node);
    if (module === undefined) return undefined;
    return (
      <div class="macro">
        <AppFrame
          visit={visit}
          module={module}
          title={module.title}
          localId={attrText(node, 'localId')}
          extension={macroExtension(place, { config: guestParams(node), isEditing: false })}
        />
      </div>
    );
  };
}

/** What the editor needs of each macro: how to draw it and where it is configured. */
export function editorMacros(visit: Visit, place: Place) {
  return macroModules(visit).map((module) => ({
    key: module.key,
    title: module.title,
    frame: describeFrame({
      visit,
      module,
      title: module.title,
      localId: '',
      extension: macroExtension(place, { config: {}, isEditing: true }),
    }),
    config: configOf(module),
  }));
}

interface MacroConfigModule {
  readonly resource: string;
  readonly title: string;
  readonly size: unknown;
  readonly openOnInsert: boolean;
}

/** Null for a macro without configuration. */
function configOf({ title, resource, properties }: UiModule): MacroConfigModule | null {
  const config = properties['config'];
  if (typeof config !== 'object' || config === null) return null;
  const own = config as Readonly<Record<string, unknown>>;
  return {
    resource: typeof own['resource'] === 'string' ? own['resource'] : resource,
    title: typeof own['title'] === 'string' ? own['title'] : title,
    size: own['viewportSize'] ?? 'medium',
    openOnInsert: own['openOnInsert'] !== false,
  };
}

function macroExtension(
  { page, space }: Place,
  { config, isEditing }: { readonly config: unknown; readonly isEditing: boolean },
) {
  return {
    type: 'macro',
    content: { id: page.id, type: 'page', subtype: null },
    space: { id: space.id, key: space.key },
    isEditing,
    config,
    macro: { isConfiguring: false, isInserting: false },
    references: [],
  };
}

/** The configuration that the macro's own dialog saved. */
export function guestParams(node: AdfNode): unknown {
  const parameters = node.attrs?.['parameters'];
  return typeof parameters === 'object' && parameters !== null && 'guestParams' in parameters
    ? parameters.guestParams
    : {};
}
