import { type DialogOptions } from '../common/bridge';
import { DialogButton } from '../common/dialog-button';
import { messages } from './messages';

interface UseProps {
  readonly onDialogClosed: () => void;
  /** The page that is meant; without it the dialog lets one be chosen. */
  readonly pageId?: string;
}

/** Makes a page that is there already the spec of this issue. */
export function UseExisting({ onDialogClosed, pageId }: UseProps) {
  const known = pageId === undefined ? {} : { pageId };
  return (
    <DialogButton
      title={messages.useExisting}
      label={pageId === undefined ? messages.useExisting : messages.useThis}
      context={{ view: 'adopt', ...known }}
      size="medium"
      onClosed={onDialogClosed}
    />
  );
}

const UNLINKING = { context: { view: 'unlink' }, size: 'medium' } as const;

/** Asks before the link to the page goes. */
export const unlinking = (onClose: () => void): DialogOptions => ({
  title: messages.unlink,
  ...UNLINKING,
  onClose,
});

export function Unlink({ onDialogClosed }: { readonly onDialogClosed: () => void }) {
  return <DialogButton subtle title={messages.unlink} {...UNLINKING} onClosed={onDialogClosed} />;
}
