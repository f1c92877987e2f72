import { useCallback } from 'preact/hooks';
import { type TemplateChoice } from '../../../src/contract/spec/templates';
import { Button } from '../../common/kit';
import { PageSearch } from '../../common/page-search/page-search';
import { call } from '../backend';
import { messages } from './messages';
import { SpaceTemplates } from './space-templates';

interface Props {
  readonly current: TemplateChoice;
  readonly onChoose: (choice: TemplateChoice) => void;
  readonly onClose: () => void;
}

const find = (words: string) => call('find-template-pages', { words });
const NO_PAGES = [] as const;

/** Finds what may be a template: a page, a template of the space, or the built-in one. */
export function ChooseTemplate({ current, onChoose, onClose }: Props) {
  const choosePage = useCallback(
    (pageId: string) => {
      onChoose({ kind: 'page', id: pageId });
    },
    [onChoose],
  );
  return (
    <div class="stack wide">
      <PageSearch proposals={NO_PAGES} find={find} onChoose={choosePage} isBusy={false} />
      <SpaceTemplates onChoose={onChoose} />
      <div class="row">
        {current.kind !== 'built-in' && (
          <Button
            onPress={() => {
              onChoose({ kind: 'built-in' });
            }}
          >
            {messages.builtIn}
          </Button>
        )}
        <Button subtle onPress={onClose}>
          {messages.cancel}
        </Button>
      </div>
    </div>
  );
}
