import { Field, PeoplesText } from '../../common/kit';
import { Trouble } from '../../common/trouble';
import { type ChosenEpic } from './draft';
import { messages } from './messages';
import { useEpicSearch } from './use-epic-search';

interface Props {
  readonly onChoose: (epic: ChosenEpic) => void;
}

const LIST = 'epic-list';
const optionId = (index: number): string => `${LIST}-${String(index)}`;

/** A combobox after the ARIA pattern: the list follows what is typed, arrows and Enter choose. */
export function EpicSearch({ onChoose }: Props) {
  const { text, found, trouble, active } = useEpicSearch();
  const epics = found.value ?? [];
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = epics[active.value];
    if (event.key === 'Enter' && chosen !== undefined) onChoose(chosen);
    else if (event.key === 'ArrowDown') active.value = Math.min(active.value + 1, epics.length - 1);
    else if (event.key === 'ArrowUp') active.value = Math.max(active.value - 1, 0);
    else return;
    event.preventDefault();
  };
  return (
    <div class="stack wide">
      <Field label={messages.findEpic} help={messages.findEpicHelp} controlId="epic">
        <input
          id="epic"
          type="text"
          role="combobox"
          aria-expanded={epics.length > 0}
          aria-controls={LIST}
          aria-autocomplete="list"
          aria-activedescendant={active.value < 0 ? undefined : optionId(active.value)}
          aria-describedby="epic-note"
          autocomplete="off"
          maxLength={200}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
          onKeyDown={onKeyDown}
        />
      </Field>
      {trouble.value !== null && <Trouble answer={trouble.value} />}
      {found.value?.length === 0 && <p role="status">{messages.noEpics}</p>}
      <Options epics={epics} active={active.value} onChoose={onChoose} />
    </div>
  );
}

interface OptionsProps extends Props {
  readonly epics: readonly ChosenEpic[];
  readonly active: number;
}

/** The input keeps the focus: keys act on the list from there, pointers on the options themselves. */
function Options({ epics, active, onChoose }: OptionsProps) {
  return (
    <ul id={LIST} class="epics" role="listbox" aria-label={messages.findEpic}>
      {epics.map((epic, index) => (
        <li
          key={epic.issueId}
          id={optionId(index)}
          class="epic"
          role="option"
          aria-selected={index === active}
          onClick={() => {
            onChoose(epic);
          }}
        >
          <bdi>{epic.key}</bdi> <PeoplesText text={epic.summary} />
        </li>
      ))}
    </ul>
  );
}
