import { type AdoptAnswer, type CheckPageAnswer } from '../../../src/contract/links/spec-links';
import { closeDialog } from '../../common/bridge';
import { Button, Message, Skeleton } from '../../common/kit';
import { commonMessages } from '../../common/messages';
import { PageSearch } from '../../common/page-search/page-search';
import { isNoAnswer, type NoAnswer, Trouble } from '../../common/trouble';
import { call } from '../backend';
import { messages } from './messages';
import { whyNot } from '../../common/adoption/why-not';

/** What is known of the page that was chosen last. */
export type Checked = CheckPageAnswer | NoAnswer | { readonly kind: 'checking' };

interface Props {
  readonly start: AdoptAnswer;
  readonly checked: Checked | null;
  readonly onChoose: (pageId: string) => void;
}

const find = (words: string) => call('find-pages', { words });

/** Chooses the page that becomes the spec. */
export const ChoosePage = ({ start, checked, onChoose }: Props) => (
  <div class="stack wide">
    <PageSearch proposals={start.pages} find={find} onChoose={onChoose} isBusy={checked?.kind === 'checking'}>
      <Said checked={checked} />
    </PageSearch>
    <div class="dialog-actions">
      <Button subtle onPress={closeDialog}>
        {messages.cancel}
      </Button>
    </div>
  </div>
);

/** What came of the page that was chosen. */
function Said({ checked }: { readonly checked: Checked | null }) {
  if (checked === null || checked.kind === 'adoptable') return null;
  if (checked.kind === 'checking') return <Skeleton lines={2} label={commonMessages.loading} />;
  if (isNoAnswer(checked)) return <Trouble answer={checked} />;
  return <Message tone="warning" title={whyNot(checked.why)} />;
}
