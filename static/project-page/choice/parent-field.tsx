import { useSignal } from '@preact/signals';
import { useCallback, useRef } from 'preact/hooks';
import { type SpaceView } from '../../../src/contract/reports/reports';
import { Button, Message, PeoplesText, Sentence } from '../../common/kit';
import { PageSearch } from '../../common/page-search/page-search';
import { orLost } from '../../common/trouble';
import { call } from '../backend';
import { messages as pageMessages } from '../messages';
import { messages } from './messages';

interface Props {
  readonly space: SpaceView;
  readonly parentId: string | null;
  /** What the page that was chosen is called; `null` of one whose link was pasted, or that is hidden. */
  readonly parentTitle: string | null;
  readonly error: string | undefined;
  readonly onChoose: (parentId: string | null, title: string | null) => void;
}

const NO_PAGES = [] as const;

/** Below which page of the space the reports go: found by typing, or by its link. */
export function ParentField({ space, parentId, parentTitle, error, onChoose }: Props) {
  const searching = useSignal(false);
  /** The button that opened the search is there again, and has the focus that the search had. */
  const left = useSignal(false);
  const close = () => {
    searching.value = false;
    left.value = true;
  };
  const narrow = useNarrowPage(space);
  if (searching.value) {
    return (
      <div class="whole-row stack">
        <ParentSearch
          spaceKey={space.key}
          onChoose={(pageId, title) => {
            close();
            onChoose(pageId, title);
            void narrow.look(pageId);
          }}
        />
        <Button subtle onPress={close}>
          {messages.keepParent}
        </Button>
      </div>
    );
  }
  return (
    <div class="whole-row row">
      {parentId === null ? (
        <span>{messages.noParent}</span>
      ) : (
        <span>
          {parentTitle === null ? (
            messages.unnamedParent
          ) : (
            <Sentence words={pageMessages.below}>
              <PeoplesText text={parentTitle} />
            </Sentence>
          )}
        </span>
      )}
      <Button
        subtle
        autoFocus={left.value}
        onPress={() => {
          searching.value = true;
        }}
      >
        {messages.chooseParent}
      </Button>
      {parentId !== null && (
        <Button
          subtle
          onPress={() => {
            left.value = true;
            onChoose(null, null);
          }}
        >
          {messages.withoutParent}
        </Button>
      )}
      {parentId !== null && <p class="hint">{messages.oneList}</p>}
      {parentId !== null && narrow.pageId.value === parentId && (
        <Message tone="warning" title={messages.narrowParent} />
      )}
      {error !== undefined && (
        <p class="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

/** The page that was chosen, if it hides what is below it from some who can see the space; where nobody knows, none. */
function useNarrowPage({ spaceId }: SpaceView) {
  const pageId = useSignal<string | null>(null);
  const look = async (chosen: string): Promise<void> => {
    const answer = await orLost(call('parent-readers', { spaceId, pageId: chosen }));
    if (answer.kind === 'parent-readers' && answer.areFewer) pageId.value = chosen;
  };
  return { pageId, look };
}

interface SearchProps {
  readonly spaceKey: string;
  readonly onChoose: (pageId: string, title: string | null) => void;
}

function ParentSearch({ spaceKey, onChoose }: SearchProps) {
  const titles = useRef(new Map<string, string>());
  const find = useCallback(
    async (words: string) => {
      const answer = await call('find-parent-pages', { spaceKey, words });
      if (answer.kind === 'pages')
        for (const { pageId, title } of answer.pages) titles.current.set(pageId, title);
      return answer;
    },
    [spaceKey],
  );
  const latest = useRef(onChoose);
  latest.current = onChoose;
  const choose = useCallback((pageId: string) => {
    latest.current(pageId, titles.current.get(pageId) ?? null);
  }, []);
  return <PageSearch proposals={NO_PAGES} find={find} onChoose={choose} isBusy={false} />;
}
