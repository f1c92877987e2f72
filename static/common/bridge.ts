import { events, invoke, Modal, router, view } from '@forge/bridge';

/** The calls of one screen by key, as `src/contract` declares them. */
export type Calls = Readonly<Record<string, { readonly request: object; readonly answer: unknown }>>;

/** Names what one click sets off: every call that it makes carries the same, down to the app's log. */
export const newRunId = (): string => crypto.randomUUID();

/**
 * A backend call of one screen, typed by its contract. Rejects when there was no answer at all.
 *
 * Calls that go on with what a click has begun give its `runId`; any other is a run of its own.
 */
export function createCall<Known extends { [Key in keyof Known]: Calls[string] }>() {
  return <Key extends keyof Known & string>(
    key: Key,
    request: Known[Key]['request'],
    runId = newRunId(),
  ): Promise<Known[Key]['answer']> => invoke(key, { ...request, correlationId: runId });
}

/** Follows the product's theme; first paint does not wait for it. */
export function followTheme(): void {
  void view.theme.enable();
}

/** Opens a place of the site beside the page the person is on. Plain links do not leave the frame. */
export function openOnSite(path: string): void {
  void router.open(path);
}

/** Opens the page that a module of ours has in every project. */
export function openInProject(moduleKey: string, projectKey: string): void {
  void router.open({ target: 'module', moduleKey, projectKey });
}

export interface DialogOptions {
  readonly title: string;
  /** Another resource of the app to show; its calls are answered by this frame's module. */
  readonly resource?: string;
  /** Reaches the dialog's own calls as `extension.modal`. */
  readonly context: Readonly<Record<string, unknown>>;
  readonly onClose: () => void;
  /** A question of a few lines is lost in the room that a page needs. */
  readonly size?: 'medium' | 'large';
}

/** A dialog covers the frame that opened it only once the product has drawn it. */
let isDialogOpen = false;

/**
 * Opens this same resource, or another, in a dialog that the product draws: one, however often it is pressed.
 *
 * A dialog whose frame cannot be loaded stays white and tells nobody, so without a connection none is opened;
 * whether there is one is asked beside the opening, where this frame itself was loaded from.
 */
export function openDialog(
  { title, resource, context, onClose, size = 'large' }: DialogOptions,
  onLost: () => void,
): void {
  if (isDialogOpen) return;
  if (!navigator.onLine) {
    onLost();
    return;
  }
  isDialogOpen = true;
  const closed = () => {
    isDialogOpen = false;
    onClose();
  };
  const dialog = { resource: resource ?? null, title, size, context: { ...context }, onClose: closed };
  new Modal(dialog).open().catch(() => {
    isDialogOpen = false;
    onLost();
  });
  fetch(location.href, { cache: 'no-store' }).catch(onLost);
}

/** Lets the product draw anew what stands around this frame, such as an issue's links; not every place can. */
export function refreshAround(): void {
  view.refresh().catch(() => undefined);
}

const SPEC_CHANGED = 'spec-changed';

/** Tells the app's other frames on this page that what they show of the spec holds no longer. */
export function tellSpecChanged(): void {
  events.emit(SPEC_CHANGED).catch(() => undefined);
}

/** Calls `look` each time that another frame tells so; what is returned ends it. */
export function onSpecChanged(look: () => void): () => void {
  const listening = events.on(SPEC_CHANGED, look).catch(() => null);
  return () => void listening.then((subscription) => subscription?.unsubscribe());
}

/** Closes the dialog that this frame is in. */
export function closeDialog(): void {
  void view.close();
}

/** What the frame needs to know of the viewer to write dates, read after first paint. */
export interface ViewerContext {
  readonly locale: string;
  readonly timeZone: string;
  readonly extension: Readonly<Record<string, unknown>>;
}

export async function readContext(): Promise<ViewerContext> {
  const { locale, timezone, extension } = await view.getContext();
  return { locale, timeZone: timezone, extension };
}
