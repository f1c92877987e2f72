import { useId } from 'preact/hooks';
import { type LayoutView } from '../../../src/contract/reports/report-layout';
import { Field, fieldState } from '../../common/kit';
import { wordsLocale } from '../../common/language/viewer';
import { SECTIONS } from '../reports/report-sections';
import { Select } from '../select';
import { messages } from './messages';

/** What a title may name, as `TITLE_PLACEHOLDERS` has it. */
const PLACEHOLDERS = '{project key}, {from}, {to}, {week}';

interface Props {
  readonly layout: LayoutView;
  readonly onEdit: (layout: LayoutView) => void;
}

interface LayoutFieldsProps extends Props {
  /** The title that the report's pages have without one of their own; empty where it names more than the project. */
  readonly usual: string;
  readonly titleError: string | undefined;
}

/** As `REPORT_LANGUAGES` has them. */
const LANGUAGES = ['en', 'de', 'ja'];

/** What the pages are called, in which language they are, and what they tell. */
export function LayoutFields({ layout, usual, titleError, onEdit }: LayoutFieldsProps) {
  const id = useId();
  return (
    <>
      <Select
        label={messages.language}
        value={layout.language}
        options={LANGUAGES.map((language) => ({ value: language, label: nameOf(language) }))}
        onChoose={(language) => {
          onEdit({ ...layout, language });
        }}
      />
      <div class="whole-row">
        <Field
          label={messages.titlePattern}
          help={messages.titleHelp(PLACEHOLDERS, usual)}
          error={titleError}
          controlId={id}
        >
          <input
            id={id}
            type="text"
            dir="auto"
            {...fieldState(id, titleError)}
            value={layout.titlePattern ?? ''}
            onInput={({ currentTarget: { value } }) => {
              onEdit({ ...layout, titlePattern: value.trim() === '' ? null : value });
            }}
          />
        </Field>
      </div>
      {layout.template === undefined ? (
        <SectionChoice layout={layout} onEdit={onEdit} />
      ) : (
        <p class="hint whole-row">{messages.templateSays}</p>
      )}
    </>
  );
}

function SectionChoice({ layout, onEdit }: Props) {
  const { sections } = layout;
  return (
    <fieldset class="whole-row sections">
      <legend>{messages.shownSections}</legend>
      {SECTIONS.map((section) => (
        <label key={section} class="checkbox">
          <input
            type="checkbox"
            checked={sections.includes(section)}
            onChange={({ currentTarget: { checked } }) => {
              const shown = (one: string) => (one === section ? checked : sections.includes(one));
              onEdit({ ...layout, sections: SECTIONS.filter(shown) });
            }}
          />
          {messages.sections[section]}
        </label>
      ))}
    </fieldset>
  );
}

const nameOf = (language: string): string =>
  new Intl.DisplayNames(wordsLocale.value, { type: 'language' }).of(language) ?? language;
