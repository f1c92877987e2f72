import { type Frame, type FrameDescription, watchFrame } from './frames';
import { callback, type Payload, record, text } from './payload';

const MEDIUM = ['600px', 'max(40vh, 520px)'] as const;
/** Width and height of the platform's named sizes: a share of the window, and of three of them never less than so much. */
const SIZES: Readonly<Record<string, readonly [string, string]>> = {
  small: ['400px', 'max(20vh, 320px)'],
  medium: MEDIUM,
  large: ['800px', 'max(70vh, 720px)'],
  xlarge: ['968px', '90vh'],
  resizable: ['800px', 'max(70vh, 720px)'],
  max: ['100%', '100%'],
  fullscreen: ['100%', '100%'],
};
export const FRAME_SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** Opens the modal that a frame asked for: the same app, in a dialog over the page. */
export function openModal(opener: Frame, payload: Payload): void {
  const { description } = opener;
  const resource = text(payload, 'resource', description.resource);
  const extension = { ...record(description.context['extension']), modal: payload['context'] ?? {} };
  const tell = callback(payload, 'onClose');
  openFrameDialog({
    description: {
      ...description,
      title: text(payload, 'title') || description.title,
      resource,
      context: { ...description.context, extension },
      growsWithContent: false,
    },
    size: payload['size'],
    closeOnEscape: payload['closeOnEscape'] !== false,
    closeOnOverlayClick: payload['closeOnOverlayClick'] !== false,
    onClose: (payload) => {
      opener.iframe.focus();
      tell(payload);
    },
  });
}

export interface FrameDialog {
  readonly description: FrameDescription;
  readonly size: unknown;
  readonly closeOnEscape: boolean;
  readonly closeOnOverlayClick: boolean;
  /** Called once, however the dialog ends. */
  readonly onClose: (payload?: unknown) => void;
  /** Without it, what the frame submits goes to `onClose`. */
  readonly onSubmit?: (payload: unknown) => void;
}

/**
 * A native dialog around a frame: the browser keeps focus inside, makes the page behind inert, and
 * gives focus back to what had it.
 */
export function openFrameDialog(options: FrameDialog): { readonly close: () => void } {
  const { description, onSubmit } = options;
  const dialog = document.createElement('dialog');
  dialog.className = 'app-modal';
  dialog.setAttribute('aria-label', description.title);
  const iframe = document.createElement('iframe');
  iframe.title = description.title;
  iframe.setAttribute('sandbox', FRAME_SANDBOX);
  iframe.src = `${description.resourceBase}${description.resource}/index.html`;
  setSize(dialog, iframe, options.size);
  dialog.append(iframe);
  document.body.append(dialog);

  let open = true;
  const frame = watchFrame(iframe, description, {
    close: (payload) => {
      end(payload);
    },
    submit: (payload) => {
      if (onSubmit) onSubmit(payload);
      else end(payload);
    },
    escape: () => {
      if (options.closeOnEscape) end();
    },
  });
  function end(payload?: unknown): void {
    if (!open) return;
    open = false;
    frame.onClose?.(payload);
    dialog.close();
    dialog.remove();
    options.onClose(payload);
  }
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (options.closeOnEscape) end();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog && options.closeOnOverlayClick) end();
  });
  dialog.showModal();
  iframe.focus();
  return {
    close: () => {
      end();
    },
  };
}

function setSize(dialog: HTMLDialogElement, iframe: HTMLIFrameElement, size: unknown): void {
  const own = record(size);
  const [width, height] =
    typeof size === 'string'
      ? (SIZES[size] ?? MEDIUM)
      : [text(own, 'width', MEDIUM[0]), text(own, 'height', MEDIUM[1])];
  dialog.style.width = width;
  dialog.classList.toggle('app-modal-full', width === '100%');
  iframe.style.height = width === '100%' ? '100vh' : height;
}
