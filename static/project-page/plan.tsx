import { type ReportChoiceView, type SpaceView } from '../../src/contract/reports';
import { PeoplesText } from '../common/kit';
import { messages } from './messages';
import { planWords } from './schedule-words';

interface Props {
  readonly choice: ReportChoiceView;
  readonly spaces: readonly SpaceView[];
}

/** When, where, and who will be able to read it. */
export function Plan({ choice, spaces }: Props) {
  const space = spaces.find(({ spaceId }) => spaceId === choice.spaceId)?.name ?? messages.spaceUnknown;
  return (
    <div>
      <p class="plan">
        {planWords(choice.schedule)} {messages.inSpace} <PeoplesText text={space} />
      </p>
      <p class="hint" dir="auto">
        {messages.everyoneInSpace(space)}
      </p>
    </div>
  );
}
