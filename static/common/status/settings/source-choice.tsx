import { type Draft, SOURCES } from './draft';
import { messages } from './messages';

interface Props {
  readonly source: Draft['source'];
  readonly onChoose: (source: Draft['source']) => void;
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
