import { type Draft } from './draft';
import { messages } from './messages';

type Source = Draft['source'];

const SOURCES: readonly { readonly source: Source; readonly label: string }[] = [
  { source: 'epic', label: messages.epic },
  { source: 'jql', label: messages.query },
];

interface Props {
  readonly source: Source;
  readonly onChoose: (source: Source) => void;
}

export function SourceChoice({ source: current, onChoose }: Props) {
  return (
    <fieldset class="choice">
      <legend>{messages.source}</legend>
      {SOURCES.map(({ source, label }) => (
        <label key={source} class="checkbox">
          <input
            type="radio"
            name="source"
            checked={source === current}
            onChange={() => {
              onChoose(source);
            }}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
