import { useId } from 'preact/hooks';
import { type AdoptAnswer, type CheckPageAnswer, type PageChoice } from '../../../src/contract/spec-links';
import { closeDialog } from '../../common/bridge';
import { Button, Field, Message, PeoplesText, Skeleton, useFirstFieldFocus } from '../../common/kit';
import { commonMessages } from '../../common/messages';
import { isNoAnswer, type NoAnswer, Trouble } from '../../common/trouble';
import { messages } from './messages';
import { usePageSearch } from './use-page-search';
import { whyNot } from './why-not';

/** What is known of the page that was chosen last. */
export type Checked = CheckPageAnswer | NoAnswer | { readonly kind: 'checking' };

interface Props {
  readonly start: AdoptAnswer;
  readonly checked: Checked | null;
  readonly onChoose: (pageId: string) => void;
}

/** Finds the page by its title or its link; each result says where it stands. */
export function ChoosePage({ start, checked, onChoose }: Props) {
  const id = useId();
  const container = useFirstFieldFocus();
  const { words, found, type } = usePageSearch(start.pages, onChoose);
  return (
    <div ref={container} class="stack wide">
      <Field label={messages.search} controlId={id} help={messages.searchHelp}>
        <input
          id={id}
          type="search"
          dir="auto"
          value={words}
          aria-describedby={`${id}-note`}
          onInput={({ currentTarget }) => {
            type(currentTarget.value);
          }}
        />
      </Field>
      <Said checked={checked} />
      {checked?.kind !== 'checking' && <Results words={words} found={found} onChoose={onChoose} />}
      <div class="row">
        <Button subtle onPress={closeDialog}>
          {messages.cancel}
        </Button>
      </div>
    </div>
  );
}

/** What came of the page that was chosen. */
function Said({ checked }: { readonly checked: Checked | null }) {
  if (checked === null || checked.kind === 'adoptable') return null;
  if (checked.kind === 'checking') return <Skeleton lines={2} label={commonMessages.loading} />;
  if (isNoAnswer(checked)) return <Trouble answer={checked} />;
  return <Message tone="warning" title={whyNot(checked.why)} />;
}

interface ResultsProps {
  readonly words: string;
  readonly found: readonly PageChoice[] | 'searching' | 'failed';
  readonly onChoose: (pageId: string) => void;
}

function Results({ words, found, onChoose }: ResultsProps) {
  if (found === 'searching') return <Skeleton lines={3} label={commonMessages.loading} />;
  if (found === 'failed') return <Message tone="warning" title={messages.searchFailed} />;
  const isSearch = words.trim() !== '';
  if (found.length === 0) return isSearch ? <p role="status">{messages.nothingFound}</p> : null;
  return (
    <div class="stack wide">
      <p role="status" class="hint">
        {isSearch ? messages.found(found.length) : messages.likely}
      </p>
      <ul class="choices">
        {found.map(({ pageId, title, spaceName }) => (
          <li key={pageId}>
            <button
              type="button"
              class="choice"
              onClick={() => {
                onChoose(pageId);
              }}
            >
              <span class="choice-title">
                <PeoplesText text={title} />
              </span>
              <span class="hint">{messages.inSpace(spaceName)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
