import { channelOf, publish, subscribe } from './app-events';
import { askBackend, BackendRefusal } from './backend';
import { askForConsent } from './consent';
import { closeFlag, showFlag } from './flags';
import { type CallMethod, type Frame, type HearFrame } from './frames';
import { modulePath, moveHistory } from './full-page-history';
import { openModal } from './modals';
import { navigate, urlOf } from './navigation';
import { type Payload, record, text } from './payload';
import { refreshPage } from './refresh';
import { themeForFrame, themeInContext } from './theme';

type Method = (frame: Frame, payload: Payload, raw: unknown) => unknown;

/** The bridge's methods that apps may use here. Answers are the platform's; `false` means refused. */
const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['invoke', invoke],
  ['fetchProduct', fetchProduct],
  ['getContext', contextOf],
  ['enableTheming', enableTheming],
  ['openModal', openModal],
  ['close', (frame, _, payload) => finish(frame.hooks.close, payload)],
  ['submit', (frame, _, payload) => finish(frame.hooks.submit, payload)],
  ['onClose', rememberOnClose],
  [
    'showFlag',
    (_, payload) => {
      showFlag(payload);
    },
  ],
  ['closeFlag', (_, payload) => closeFlag(text(payload, 'id'))],
  [
    'navigate',
    (_, payload) => {
      navigate(payload);
    },
  ],
  ['getUrl', (_, payload) => urlOf(payload)],
  [
    'reload',
    () => {
      window.location.reload();
    },
  ],
  ['refresh', refreshPage],
  ['on', (frame, payload) => subscribe(frame, channelOf('app', payload), payload)],
  [
    'emit',
    (_, payload) => {
      publish(channelOf('app', payload), payload['payload']);
    },
  ],
  ['onPublic', (frame, payload) => subscribe(frame, channelOf('public', payload), payload)],
  [
    'emitPublic',
    (_, payload) => {
      publish(channelOf('public', payload), payload['payload']);
    },
  ],
  ['createHistory', modulePath],
  [
    'emitReadyEvent',
    ({ iframe }) => {
      iframe.dataset['ready'] = 'true';
    },
  ],
  [
    'changeWindowTitle',
    (_, __, title) => {
      document.title = String(title);
    },
  ],
]);

export const callMethod: CallMethod = async (frame, name, payload) => {
  const method = METHODS.get(name);
  if (method === undefined) throw new Error(`This site does not have the bridge method "${name}".`);
  return await method(frame, record(payload), payload);
};

export const hearFrame: HearFrame = (frame, name, value) => {
  if (name === 'height' && frame.description.growsWithContent)
    frame.iframe.style.height = `${String(Number(value))}px`;
  if (name === 'escape') frame.hooks.escape?.();
  if (name === 'history-move') moveHistory(frame, value);
  if (name === 'history-go') window.history.go(Number(value));
};

function contextOf({ description }: Frame): Payload {
  return { ...description.context, moduleKey: description.moduleKey, theme: themeInContext() };
}

async function invoke(frame: Frame, payload: Payload): Promise<unknown> {
  const answer = await orConsent(frame, () =>
    askBackend('invoke', {
      moduleKey: frame.description.moduleKey,
      functionKey: payload['functionKey'],
      payload: payload['payload'],
      context: contextOf(frame),
    }),
  );
  const { result } = record(answer);
  return payload['metadata'] === undefined ? result : { body: result, metadata: {} };
}

async function fetchProduct(frame: Frame, payload: Payload): Promise<unknown> {
  if (payload['isMultipartFormData'] === true)
    throw new Error('This site does not upload files through the bridge.');
  const init = record(payload['fetchRequestInit']);
  return orConsent(frame, () =>
    askBackend('fetch-product', {
      moduleKey: frame.description.moduleKey,
      context: contextOf(frame),
      product: payload['product'],
      restPath: payload['restPath'],
      method: text(init, 'method', 'GET'),
      headers: init['headers'] ?? [],
      body: init['body'] ?? null,
    }),
  );
}

/** A call held back for consent stays open: the frame starts again once the person allowed it. */
async function orConsent(frame: Frame, ask: () => Promise<unknown>): Promise<unknown> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof BackendRefusal) || error.code !== 'needs-consent') throw error;
    askForConsent(frame);
    return new Promise(() => undefined);
  }
}

function enableTheming(frame: Frame): unknown {
  frame.themed = true;
  return themeForFrame();
}

function finish(hook: ((payload: unknown) => unknown) | undefined, payload: unknown): unknown {
  if (hook === undefined) return false;
  return Promise.resolve(hook(payload)).then(() => undefined);
}

function rememberOnClose(frame: Frame, _: Payload, listener: unknown): unknown {
  if (frame.hooks.close === undefined || typeof listener !== 'function') return false;
  frame.onClose = listener as (payload?: unknown) => void;
  return undefined;
}
