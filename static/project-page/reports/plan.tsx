import { type AudienceView, type ScheduleView, type SpaceView } from '../../../src/contract/reports/reports';
import { PeoplesText, Sentence } from '../../common/kit';
import { messages } from '../messages';
import { planWords } from './schedule-words';

export interface Planned {
  /** `null` while its time or first date is still missing. */
  readonly schedule: ScheduleView | null;
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly audience: AudienceView;
}

interface Props {
  readonly choice: Planned;
  readonly spaces: readonly SpaceView[];
  /** Of the page that the reports go below, as far as it is known. */
  readonly parentTitle: string | null;
}

/** When, where, and who will be able to read it. */
export function Plan({ choice, spaces, parentTitle }: Props) {
  const { schedule, spaceId, parentId, audience } = choice;
  const space = spaces.find((one) => one.spaceId === spaceId);
  return (
    <div>
      <p class="plan">
        {schedule === null ? messages.noTimeYet : planWords(schedule)}{' '}
        {space === undefined ? unknownSpace(spaceId) : <Named words={messages.inSpace} name={space.name} />}
      </p>
      {parentId !== null && parentTitle !== null && (
        <p>
          <Named words={messages.below} name={parentTitle} />
        </p>
      )}
      <p class="hint">{messages.whoReads[audience]}</p>
    </div>
  );
}

const unknownSpace = (spaceId: string): string =>
  spaceId === '' ? messages.inNoSpaceYet : messages.inHiddenSpace;

function Named({ words, name }: { readonly words: string; readonly name: string }) {
  return (
    <Sentence words={words}>
      <PeoplesText text={name} />
    </Sentence>
  );
}
