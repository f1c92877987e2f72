import { type ReportChoiceView, type SpaceView } from '../../src/contract/reports';
import { PeoplesText, Sentence } from '../common/kit';
import { messages } from './messages';
import { planWords } from './schedule-words';

interface Props {
  readonly choice: ReportChoiceView;
  readonly spaces: readonly SpaceView[];
}

/** When, where, and who will be able to read it. */
export function Plan({ choice, spaces }: Props) {
  const space = spaces.find(({ spaceId }) => spaceId === choice.spaceId);
  return (
    <div>
      <p class="plan">
        {planWords(choice.schedule)}{' '}
        {space === undefined ? messages.inHiddenSpace : <InSpace name={space.name} />}
      </p>
      <p class="hint">{messages.whoReads[choice.audience]}</p>
    </div>
  );
}

function InSpace({ name }: { readonly name: string }) {
  return (
    <Sentence words={messages.inSpace}>
      <PeoplesText text={name} />
    </Sentence>
  );
}
