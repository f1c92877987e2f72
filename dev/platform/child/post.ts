/** How one process tells the other. */
export interface Post<Message> {
  /** At once, with all that waits before it. */
  readonly now: (message: Message) => void;
  /** With the next one, or at the end of this turn of the event loop. */
  readonly soon: (message: Message) => void;
}

/**
 * Hands messages over in the order in which they were given. To wake the other process costs more than most
 * messages do, and an app asks for several things at once: what may wait for the end of the turn goes together.
 */
export function createPost<Message>(send: (messages: readonly Message[]) => void): Post<Message> {
  let waiting: readonly Message[] = [];
  const flush = (): void => {
    const messages = waiting;
    waiting = [];
    if (messages.length > 0) send(messages);
  };
  return {
    now: (message) => {
      waiting = [...waiting, message];
      flush();
    },
    soon: (message) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting = [...waiting, message];
    },
  };
}
