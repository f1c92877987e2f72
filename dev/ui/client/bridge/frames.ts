import { CONNECT, createEndpoint, type Endpoint, FRAME_HELLO, HOST_HELLO, messageType } from './protocol';
import { record } from './payload';

/** What the server wrote into `data-app-frame`, and what the editor and modals make themselves. */
export interface FrameDescription {
  readonly moduleKey: string;
  readonly title: string;
  /** The iframe's address without the resource's folder, for modals of another resource. */
  readonly resourceBase: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, unknown>>;
  /** False when the manifest fixes the height (`viewportSize`). */
  readonly growsWithContent: boolean;
  /** Address of a full-page module, which its `history` extends. */
  readonly basePath?: string;
}

/** What the surroundings of a frame do for it; without a hook the view is not closable or submittable. */
export interface FrameHooks {
  readonly close?: (payload: unknown) => void;
  readonly submit?: (payload: unknown) => Promise<void> | void;
  readonly escape?: () => void;
}

export interface Frame {
  readonly iframe: HTMLIFrameElement;
  /** Changes when a new build is loaded into the frame. */
  description: FrameDescription;
  readonly hooks: FrameHooks;
  endpoint?: Endpoint;
  loadId?: unknown;
  /** Asked for by the app; then it follows the site's switch. */
  themed?: boolean;
  onClose?: (payload?: unknown) => void;
}

export type CallMethod = (frame: Frame, method: string, payload: unknown) => Promise<unknown>;
export type HearFrame = (frame: Frame, name: string, value: unknown) => void;

const frames = new Set<Frame>();

export function connectedFrames(): readonly Frame[] {
  for (const frame of frames) if (!frame.iframe.isConnected) frames.delete(frame);
  return [...frames];
}

export function watchFrame(
  iframe: HTMLIFrameElement,
  description: FrameDescription,
  hooks: FrameHooks = {},
): Frame {
  const frame: Frame = { iframe, description, hooks };
  frames.add(frame);
  // Says nothing but hello, and the frame may not have left its empty first document yet: any origin.
  iframe.contentWindow?.postMessage({ type: HOST_HELLO }, '*');
  return frame;
}

/** Answers the hello of known frames only: right window and right origin. */
export function listenToFrames(call: CallMethod, hear: HearFrame): void {
  window.addEventListener('message', (event) => {
    if (messageType(event.data) !== FRAME_HELLO) return;
    const frame = connectedFrames().find(({ iframe }) => iframe.contentWindow === event.source);
    if (frame === undefined || event.origin !== frameOrigin(frame)) return;
    const { loadId } = record(event.data);
    if (frame.loadId === loadId) return;
    frame.loadId = loadId;
    connect(frame, call, hear);
  });
}

function connect(frame: Frame, call: CallMethod, hear: HearFrame): void {
  const { port1, port2 } = new MessageChannel();
  frame.themed = false;
  frame.endpoint = createEndpoint(port1, {
    call: (method, payload) => call(frame, method, payload),
    told: (name, value) => {
      hear(frame, name, value);
    },
  });
  frame.iframe.contentWindow?.postMessage({ type: CONNECT }, frameOrigin(frame), [port2]);
}

const frameOrigin = ({ iframe }: Frame): string => new URL(iframe.src).origin;
