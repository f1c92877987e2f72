import { closeDialog } from '../common/bridge';
import { Button } from '../common/kit';
import { commonMessages } from '../common/messages';

/** Of a dialog in which nothing is left to do: it has the focus. */
export const WayOut = () => (
  <div class="dialog-actions">
    <Button autoFocus onPress={closeDialog}>
      {commonMessages.close}
    </Button>
  </div>
);
