import { view } from '@forge/bridge';
import { type MacroConfig } from '../../../../src/contract/status/status-macro';
import { Button, Message } from '../../kit';
import { LoadedStatus } from '../loaded-status';
import { messages as statusMessages } from '../messages';
import { configOf, type Draft, missingIn } from './draft';
import { LookFields } from './look-fields';
import { messages } from './messages';
import { hindranceFrom, refusalOf } from './refusal';
import { ScopeFields } from './scope-fields';
import { SourceChoice } from './source-choice';
import { type Trial } from './trials';
import { type SaveConfig, useSettings } from './use-settings';

interface Props {
  readonly saved: MacroConfig | null;
  readonly onSubmit: SaveConfig;
}

/** The settings of macro and gadget: what to show and how, and what its readers will get. */
export function StatusSettings({ saved, onSubmit }: Props) {
  const { draft, trial, refused, saving, choose, write, finish, save } = useSettings(saved, onSubmit);
  const refusal = refusalOf(trial.value, draft.value);
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
      <ScopeFields
        draft={draft.value}
        refusal={refusal}
        onChoose={choose}
        onWrite={write}
        onFinish={finish}
      />
      <LookFields draft={draft.value} onChoose={choose} />
      {trial.value !== null && <Preview {...trial.value} />}
      <p class="sr-only" role="status">
        {trial.value === null ? '' : outcomeOf(trial.value)}
      </p>
      <p class="hint">{messages.everyReader}</p>
      {refused.value && <Message tone="error" title={messages.notSaved} />}
      <Actions
        config={configOf(draft.value)}
        hindrance={hindranceOf(draft.value, refusal)}
        busy={saving.value}
        onSave={(config) => void save(config)}
      />
    </form>
  );
}

/** Of a query that Jira refuses nothing is shown: what Jira says stands at the query. */
function Preview({ loader, config: { source } }: Trial) {
  if (source === 'jql' && loader.shown.value?.kind === 'query-refused') return null;
  return (
    <section class="preview" aria-label={messages.preview}>
      <h2 class="hint">{messages.preview}</h2>
      <LoadedStatus loader={loader} />
    </section>
  );
}

/** What the preview comes to, said once to who is still among the fields. */
function outcomeOf({ loader: { shown, busy } }: Trial): string {
  const { value } = shown;
  if (value?.kind !== 'status' || busy.value) return '';
  const { total, groups, complete } = value;
  return total === 0 ? statusMessages.noIssues : statusMessages.progress(groups.completed, total, complete);
}

function hindranceOf(draft: Draft, refusal: string | null): string | null {
  const missing = missingIn(draft);
  if (refusal !== null || missing === null) return hindranceFrom(refusal, draft);
  return messages.missing[missing];
}

interface ActionsProps {
  readonly config: MacroConfig | null;
  readonly hindrance: string | null;
  readonly busy: boolean;
  readonly onSave: (config: MacroConfig) => void;
}

function Actions({ config, hindrance, busy, onSave }: ActionsProps) {
  return (
    <div class="dialog-actions">
      <Button subtle onPress={() => void view.close()}>
        {messages.cancel}
      </Button>
      <Button
        primary
        hindrance={hindrance}
        busy={busy}
        onPress={() => {
          if (config !== null) onSave(config);
        }}
      >
        {messages.save}
      </Button>
    </div>
  );
}
