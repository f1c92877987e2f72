import { type ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Field, Message, PeoplesText, Skeleton, useFirstFieldFocus } from '../kit';
import { commonMessages } from '../messages';
import { Trouble } from '../trouble';
import { messages } from './messages';
import { type Found, type PageSearching, usePageSearch } from './use-page-search';

interface Props extends PageSearching {
  /** At work with the page that was chosen last: no other is offered. */
  readonly isBusy: boolean;
  /** What is to be said of the page that was chosen last. */
  readonly children?: ComponentChildren;
}

/** Finds a page by its title or its link; each result says where it stands. */
export function PageSearch({ isBusy, children, ...searching }: Props) {
  const id = useId();
  const container = useFirstFieldFocus();
  const { words, found, type } = usePageSearch(searching);
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
      {children}
      {!isBusy && <Results words={words} found={found} onChoose={searching.onChoose} />}
    </div>
  );
}

interface ResultsProps {
  readonly words: string;
  readonly found: Found;
  readonly onChoose: (pageId: string) => void;
}

function Results({ words, found, onChoose }: ResultsProps) {
  if (found === 'chosen') return null;
  if (found === 'searching') return <Skeleton lines={3} label={commonMessages.loading} />;
  if (found === 'failed') return <Message tone="warning" title={messages.searchFailed} />;
  if ('kind' in found) return <Trouble answer={found} />;
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
