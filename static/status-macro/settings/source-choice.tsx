import { type Draft } from './draft';
import { messages } from './messages';

type Source = Draft['source'];

const SOURCES: readonly Source[] = ['epic', 'jql'];

interface Props {
  readonly source: Source;
  readonly onChoose: (source: Source) => void;
}

export function SourceChoice({ source: current, onChoose }: Props) {
  return (
    <fieldset class="choice">
      <legend>{messages.source}</legend>
      {SOURCES.map((source) => (
        <label key={source} class="checkbox">
          <input
            type="radio"
            name="source"
            checked={source === current}
            onChange={() => {
              onChoose(source);
            }}
          />
          {messages.sources[source]}
        </label>
      ))}
    </fieldset>
  );
}
