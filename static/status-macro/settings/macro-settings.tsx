import { view } from '@forge/bridge';
import { type MacroConfig } from '../../../src/contract/status-macro';
import { Button, Field, Message } from '../../common/kit';
import { LoadedStatus } from '../loaded-status';
import { configOf, type Draft } from './draft';
import { EpicPicker } from './epic-picker';
import { messages } from './messages';
import { SourceChoice } from './source-choice';
import { useSettings } from './use-settings';

/** The macro's settings in the page editor: one choice, a try, and what readers will get. */
export function MacroSettings({ saved }: { readonly saved: MacroConfig | null }) {
  const { draft, preview, refused, check, edit, save } = useSettings(saved);
  const choose = (change: Partial<Draft>) => {
    edit(change);
    check();
  };
  const { source, epic, jql } = draft.value;
  return (
    <form
      class="stack settings"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <h1>{messages.title}</h1>
      <SourceChoice
        source={source}
        onChoose={(chosen) => {
          choose({ source: chosen });
        }}
      />
      {source === 'epic' ? (
        <EpicPicker
          chosen={epic}
          onChoose={(chosen) => {
            choose({ epic: chosen });
          }}
        />
      ) : (
        <Query
          jql={jql}
          onEdit={(text) => {
            edit({ jql: text });
          }}
          onCheck={check}
        />
      )}
      {preview.value !== null && (
        <section class="preview" aria-label={messages.preview}>
          <h2 class="hint">{messages.preview}</h2>
          <LoadedStatus loader={preview.value} />
        </section>
      )}
      <p class="hint">{messages.everyReader}</p>
      {refused.value && <Message tone="error" title={messages.notSaved} />}
      <Actions config={configOf(draft.value)} source={source} onSave={(config) => void save(config)} />
    </form>
  );
}

interface QueryProps {
  readonly jql: string;
  readonly onEdit: (text: string) => void;
  readonly onCheck: () => void;
}

function Query({ jql, onEdit, onCheck }: QueryProps) {
  return (
    <>
      <Field label={messages.jql} help={messages.jqlHelp} controlId="jql">
        <textarea
          id="jql"
          rows={3}
          maxLength={2000}
          spellcheck={false}
          dir="auto"
          aria-describedby="jql-note"
          value={jql}
          onInput={(event) => {
            onEdit(event.currentTarget.value);
          }}
        />
      </Field>
      <Button hindrance={jql.trim() === '' ? messages.writeQueryFirst : null} onPress={onCheck}>
        {messages.check}
      </Button>
    </>
  );
}

interface ActionsProps {
  readonly config: MacroConfig | null;
  readonly source: Draft['source'];
  readonly onSave: (config: MacroConfig) => void;
}

function Actions({ config, source, onSave }: ActionsProps) {
  const missing = source === 'epic' ? messages.chooseEpicFirst : messages.writeQueryFirst;
  return (
    <div class="row actions">
      <Button
        primary
        hindrance={config === null ? missing : null}
        onPress={() => {
          if (config !== null) onSave(config);
        }}
      >
        {messages.save}
      </Button>
      <Button subtle onPress={() => void view.close()}>
        {messages.cancel}
      </Button>
    </div>
  );
}
