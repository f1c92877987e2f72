import { type ReportChoiceView, type SpaceView } from '../../../src/contract/reports/reports';
import { PeoplesText, Sentence } from '../../common/kit';
import { messages } from '../messages';
import { planWords } from './schedule-words';

interface Props {
  readonly choice: ReportChoiceView;
  readonly spaces: readonly SpaceView[];
  /** Of the page that the reports go below, as far as it is known. */
  readonly parentTitle: string | null;
}

/** When, where, and who will be able to read it. */
export function Plan({ choice, spaces, parentTitle }: Props) {
  const space = spaces.find(({ spaceId }) => spaceId === choice.spaceId);
  return (
    <div>
      <p class="plan">
        {planWords(choice.schedule)}{' '}
        {space === undefined ? messages.inHiddenSpace : <Named words={messages.inSpace} name={space.name} />}
      </p>
      {choice.parentId !== null && parentTitle !== null && (
        <p>
          <Named words={messages.below} name={parentTitle} />
        </p>
      )}
      <p class="hint">{messages.whoReads[choice.audience]}</p>
    </div>
  );
}

function Named({ words, name }: { readonly words: string; readonly name: string }) {
  return (
    <Sentence words={words}>
      <PeoplesText text={name} />
    </Sentence>
  );
}
