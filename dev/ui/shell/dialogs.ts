/**
 * A button that opens the `<dialog>` of this id, and one that closes it: by HTML itself (invoker commands), so that a
 * click before the page's scripts have come is not lost.
 */
export const opens = (dialog: string) =>
  ({ type: 'button', command: 'show-modal', commandfor: dialog }) as const;

export const closes = (dialog: string) => ({ type: 'button', command: 'close', commandfor: dialog }) as const;
