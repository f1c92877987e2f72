import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import { type ChangedLinkView, type LinkNewsAnswer } from '../../../src/contract/links/link-rebuild';
import { Button, Field } from '../../common/kit';
import { refocus } from '../../common/refocus';
import { Trouble } from '../../common/trouble';
import { Waiting } from '../../common/waiting';
import { messages as specMessages } from '../specs/messages';
import { MoreRows } from '../more-rows';
import { ChangedLink } from './changed-link';
import { matching } from './matching';
import { messages } from './messages';
import { createNewsDesk, linkKeyOf, type NewsDesk } from './news-desk';

const HEADING = 'link-news';

export interface LinkNewsProps {
  /** Grows whenever another section has put a link right. */
  readonly changes: number;
  /** What the other sections show may be something else now. */
  readonly onChanged: () => void;
  /** Issues of specs of which *Specs* tells what has become of them. */
  readonly told: ReadonlySignal<ReadonlySet<string>>;
}

/** What has become of the project's specs, without looking through all of its issues. */
export function LinkNews({ changes, onChanged, told }: LinkNewsProps) {
  const desk = useMemo(createNewsDesk, []);
  useEffect(() => void desk.load(), [desk, changes]);
  if (desk.news.value === null && desk.trouble.value === null)
    return <Waiting lines={1} onRetry={desk.load} />;
  const afterStep = () => {
    onChanged();
    void desk.load().then(() => {
      refocus(() => document.getElementById(HEADING));
    });
  };
  return (
    <>
      {desk.news.value !== null && <News desk={desk} told={told.value} onReload={afterStep} />}
      {desk.trouble.value !== null && (
        <Trouble answer={desk.trouble.value} onRetry={desk.isWhole.value ? desk.showAll : desk.load} />
      )}
    </>
  );
}

interface NewsProps {
  readonly desk: NewsDesk;
  readonly told: ReadonlySet<string>;
  readonly onReload: () => void;
}

/** As many as say what matters now; the others are a press away. */
const AT_FIRST = 10;

function News({ desk, told, onReload }: NewsProps) {
  const news = desk.news.value ?? NO_NEWS;
  const changed = news.changed.filter(({ issue }) => issue === null || !told.has(issue.issueId));
  const isWhole = desk.isWhole.value && news.next === null;
  return (
    <section class="stack wide" aria-labelledby={HEADING}>
      <h3 id={HEADING} tabIndex={-1}>
        {messages.news}
      </h3>
      <Remarks news={news} listed={changed.length} />
      {isWhole ? (
        <AllNews changed={changed} onReload={onReload} />
      ) : (
        <FirstNews {...{ desk, changed, onReload }} isAll={news.next === null} />
      )}
    </section>
  );
}

type SoFar = Pick<LinkNewsAnswer, 'changed' | 'next' | 'pages'>;

const NO_NEWS: SoFar = { changed: [], next: null, pages: 'known' };

/** What the list does not say itself. */
const Remarks = ({ news, listed }: { readonly news: SoFar; readonly listed: number }) => (
  <>
    {news.pages !== 'known' && <p role="status">{specMessages.noPages[news.pages]}</p>}
    {listed < news.changed.length && <p class="hint">{messages.toldAbove}</p>}
    {news.changed.length === 0 && news.pages === 'known' && (
      <p class="hint">{news.next === null ? messages.noNews : messages.noneOfTheLatest}</p>
    )}
  </>
);

interface FirstNewsProps extends Pick<NewsProps, 'desk' | 'onReload'> {
  readonly changed: readonly ChangedLinkView[];
  /** Nothing is left to be read. */
  readonly isAll: boolean;
}

const FirstNews = ({ desk, changed, onReload, isAll }: FirstNewsProps) => (
  <>
    {changed.length > 0 && <ul class="links">{changed.slice(0, AT_FIRST).map(rowOf(onReload))}</ul>}
    {(!isAll || changed.length > AT_FIRST) && (
      <Button busy={desk.busy.value} onPress={() => void desk.showAll()}>
        {isAll ? messages.showAllOf(changed.length) : messages.showAll}
      </Button>
    )}
  </>
);

const rowOf = (onReload: () => void) => (link: ChangedLinkView) => (
  <ChangedLink key={linkKeyOf(link)} link={link} onReload={onReload} />
);

/** More than one looks through at a glance. */
const SEARCHED_FROM = 20;
const ROWS_A_PRESS = 25;

/** All of them, with a search where they are many, and as many at once as are read. */
function AllNews({
  changed,
  onReload,
}: {
  readonly changed: readonly ChangedLinkView[];
  readonly onReload: () => void;
}) {
  const text = useSignal('');
  const count = useRef<HTMLParagraphElement>(null);
  // The button that brought these rows is gone.
  useEffect(() => count.current?.focus(), []);
  const found = matching(changed, text.value);
  const search = (words: string) => {
    text.value = words;
  };
  return (
    <>
      {changed.length > SEARCHED_FROM && <Search text={text.value} onSearch={search} />}
      <p ref={count} tabIndex={-1} class="hint" role="status">
        {messages.found(found.length)}
      </p>
      <MoreRows
        key={text.value}
        rows={found}
        draw={rowOf(onReload)}
        atFirst={ROWS_A_PRESS}
        step={ROWS_A_PRESS}
        showMore={messages.showMore}
      />
    </>
  );
}

function Search({ text, onSearch }: { readonly text: string; readonly onSearch: (words: string) => void }) {
  const id = useId();
  return (
    <Field label={messages.search} help={messages.searchHelp} controlId={id}>
      <input
        id={id}
        type="search"
        dir="auto"
        value={text}
        aria-describedby={`${id}-note`}
        onInput={({ currentTarget }) => {
          onSearch(currentTarget.value);
        }}
      />
    </Field>
  );
}
