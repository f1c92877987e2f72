/** What was started, so that it can be ended in the opposite order. */
export interface Closing {
  add(close: () => unknown): void;
  /** Ends everything, whatever one part says to it; safe to call twice. */
  readonly closeAll: () => Promise<void>;
}

export function createClosing(): Closing {
  const closers: (() => unknown)[] = [];
  return {
    add: (close) => {
      closers.push(close);
    },
    closeAll: async () => {
      for (let close = closers.pop(); close !== undefined; close = closers.pop()) {
        try {
          await close();
        } catch (error) {
          process.stderr.write(`While stopping: ${error instanceof Error ? error.message : String(error)}\n`);
        }
      }
    },
  };
}
