import { Button, PeoplesText, Sentence } from '../../common/kit';
import { type ChosenEpic } from './draft';
import { EpicSearch } from './epic-search';
import { messages } from './messages';

interface Props {
  readonly chosen: ChosenEpic | null;
  readonly onChoose: (epic: ChosenEpic | null) => void;
}

export function EpicPicker({ chosen, onChoose }: Props) {
  if (chosen === null) return <EpicSearch onChoose={onChoose} />;
  return (
    <p class="row">
      <span>
        <Sentence words={messages.chosen}>
          <bdi>{chosen.key}</bdi> <PeoplesText text={chosen.summary} />
        </Sentence>
      </span>
      <Button
        subtle
        onPress={() => {
          onChoose(null);
        }}
      >
        {messages.change}
      </Button>
    </p>
  );
}
