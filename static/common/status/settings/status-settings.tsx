import { view } from '@forge/bridge';
import { type MacroConfig } from '../../../../src/contract/status/status-macro';
import { Button, Message } from '../../kit';
import { LoadedStatus } from '../loaded-status';
import { configOf, type Draft, missingIn } from './draft';
import { type StatusLoader } from '../status-loader';
import { LookFields } from './look-fields';
import { messages } from './messages';
import { ScopeFields } from './scope-fields';
import { SourceChoice } from './source-choice';
import { type SaveConfig, useSettings } from './use-settings';

interface Props {
  readonly saved: MacroConfig | null;
  readonly onSubmit: SaveConfig;
}

/** The settings of macro and gadget: what to show and how, and what its readers will get. */
export function StatusSettings({ saved, onSubmit }: Props) {
  const { draft, preview, refused, check, edit, save } = useSettings(saved, onSubmit);
  const choose = (change: Partial<Draft>) => {
    edit(change);
    check();
  };
  const refusal = draft.value.source === 'jql' ? refusalOf(preview.value) : null;
  return (
    <form
      class="stack settings"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <h1>{messages.title}</h1>
      <SourceChoice
        source={draft.value.source}
        onChoose={(source) => {
          choose({ source });
        }}
      />
      <ScopeFields draft={draft.value} refusal={refusal} onChoose={choose} onEdit={edit} onCheck={check} />
      <LookFields draft={draft.value} onChoose={choose} />
      {preview.value !== null && refusal === null && (
        <section class="preview" aria-label={messages.preview}>
          <h2 class="hint">{messages.preview}</h2>
          <LoadedStatus loader={preview.value} />
        </section>
      )}
      <p class="hint">{messages.everyReader}</p>
      {refused.value && <Message tone="error" title={messages.notSaved} />}
      <Actions
        config={configOf(draft.value)}
        missing={missingIn(draft.value)}
        onSave={(config) => void save(config)}
      />
    </form>
  );
}

/** Jira's own words, which name the position of the mistake: they stand at the query, and nothing is shown of it. */
function refusalOf(preview: StatusLoader | null): string | null {
  const shown = preview?.shown.value;
  return shown?.kind === 'query-refused' && shown.messages.length > 0 ? shown.messages.join(' ') : null;
}

interface ActionsProps {
  readonly config: MacroConfig | null;
  readonly missing: ReturnType<typeof missingIn>;
  readonly onSave: (config: MacroConfig) => void;
}

function Actions({ config, missing, onSave }: ActionsProps) {
  return (
    <div class="row actions">
      <Button
        primary
        hindrance={missing === null ? null : messages.missing[missing]}
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
