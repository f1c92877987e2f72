import { defaultSchema } from '@atlaskit/adf-schema/schema-default';
import { type Node } from '@atlaskit/editor-prosemirror/model';
import { type FrameDescription } from '../bridge/frames';
import { openFrameDialog } from '../bridge/modals';
import { type Payload, record } from '../bridge/payload';

/** A macro of the installed app, as the server's `macros.tsx` describes it. */
export interface EditorMacro {
  readonly key: string;
  readonly title: string;
  readonly frame: FrameDescription;
  readonly config: {
    readonly resource: string;
    readonly title: string;
    readonly size: unknown;
    readonly openOnInsert: boolean;
  } | null;
}

export interface EditorApp {
  readonly appId: string;
  readonly environmentId: string;
  readonly environmentType: string;
}

export const FORGE = 'com.atlassian.ecosystem';

/** A new macro as Confluence's editor writes it. */
export function macroNode(app: EditorApp, macro: EditorMacro, config: Payload): Node {
  const localId = crypto.randomUUID();
  const extensionKey = `${app.appId}/${app.environmentId}/static/${macro.key}`;
  return extensionNode({
    extensionType: FORGE,
    extensionKey,
    text: macro.title,
    layout: 'default',
    localId,
    parameters: {
      localId,
      layout: 'extension',
      forgeEnvironment: app.environmentType,
      extensionId: `ari:cloud:ecosystem::extension/${extensionKey}`,
      extensionTitle: macro.title,
      guestParams: config,
    },
  });
}

export function withConfig(node: Node, config: Payload): Node {
  return extensionNode({
    ...node.attrs,
    parameters: { ...record(node.attrs['parameters']), guestParams: config },
  });
}

export const configOf = (node: Node): Payload => record(record(node.attrs['parameters'])['guestParams']);

export function macroOf(macros: readonly EditorMacro[], node: Node): EditorMacro | undefined {
  if (node.attrs['extensionType'] !== FORGE) return undefined;
  return macros.find(({ key }) => String(node.attrs['extensionKey']).endsWith(`/static/${key}`));
}

/** The frame of one macro on the page, with its configuration and what is being done to it. */
export function frameOf({ frame }: EditorMacro, localId: string, state: MacroState): FrameDescription {
  const extension = record(frame.context['extension']);
  const { config, isConfiguring, isInserting } = state;
  return {
    ...frame,
    context: {
      ...frame.context,
      localId,
      extension: { ...extension, config, macro: { isConfiguring, isInserting } },
    },
  };
}

interface MacroState {
  readonly config: Payload;
  readonly isConfiguring: boolean;
  readonly isInserting: boolean;
}

/**
 * Opens the macro's configuration. `save` runs for each submitted configuration; the dialog closes
 * with it unless the app asks to `keepEditing`.
 */
export function configureMacro(
  macro: EditorMacro,
  state: Omit<MacroState, 'isConfiguring'>,
  save: (config: Payload) => void,
): void {
  const { config } = macro;
  if (config === null) return;
  const dialog = openFrameDialog({
    description: {
      ...frameOf(macro, '', { ...state, isConfiguring: true }),
      title: config.title,
      resource: config.resource,
      growsWithContent: false,
    },
    size: config.size,
    closeOnEscape: true,
    closeOnOverlayClick: false,
    onClose: () => undefined,
    onSubmit: (payload) => {
      const submitted = submittedConfig(payload);
      save(submitted);
      if (record(payload)['keepEditing'] !== true) dialog.close();
    },
  });
}

/** Refusals are the platform's codes. */
function submittedConfig(payload: unknown): Payload {
  const { config } = record(payload);
  if (typeof config !== 'object' || config === null || Array.isArray(config))
    throw new Error('INVALID_PAYLOAD');
  if (!Object.values(config).every(isStorable)) throw new Error('INVALID_CONFIG');
  return record(config);
}

function isStorable(value: unknown): boolean {
  if (Array.isArray(value))
    return value.every((item) => typeof item === typeof value[0] && !Array.isArray(item) && isStorable(item));
  if (typeof value === 'object') return value !== null && Object.values(value).every(isStorable);
  return ['string', 'number', 'boolean', 'undefined'].includes(typeof value);
}

function extensionNode(attrs: Payload): Node {
  return defaultSchema.node('extension', attrs);
}
