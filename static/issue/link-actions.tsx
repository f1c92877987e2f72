import { openDialog } from '../common/bridge';
import { Button } from '../common/kit';
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
    <Button
      onPress={() => {
        openDialog({
          title: messages.useExisting,
          context: { view: 'adopt', ...known },
          onClose: onDialogClosed,
        });
      }}
    >
      {pageId === undefined ? messages.useExisting : messages.useThis}
    </Button>
  );
}

/** Asks before the link to the page goes. */
export function openUnlink(onDialogClosed: () => void): void {
  openDialog({ title: messages.unlink, context: { view: 'unlink' }, onClose: onDialogClosed });
}

export function Unlink({ onDialogClosed }: { readonly onDialogClosed: () => void }) {
  return (
    <Button
      subtle
      onPress={() => {
        openUnlink(onDialogClosed);
      }}
    >
      {messages.unlink}
    </Button>
  );
}
