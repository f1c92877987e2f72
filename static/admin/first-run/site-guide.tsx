import { useSignal } from '@preact/signals';
import { type PlaceOption } from '../../../src/contract/admin/admin';
import { openInProject } from '../../common/bridge';
import { Button } from '../../common/kit';
import { Step } from '../../common/steps';
import { type Health } from '../health/check-lines';
import { messages } from '../messages';
import { PlaceSelect } from '../place-select';
import { type Places } from '../places';

interface Props {
  readonly health: Health;
  readonly places: Places;
  readonly onHide: () => void;
}

/** Three steps from the installation to the first spec; the second and third are a project's own. */
export function SiteGuide({ health, places, onHide }: Props) {
  const { guide } = messages;
  const isConnected = isReachable(health);
  const shown = places.shown.value;
  const projects = shown?.kind === 'places' ? shown.projects : [];
  return (
    <section class="card stack" aria-labelledby="guide">
      <h2 id="guide">{guide.title}</h2>
      <ol class="steps">
        <Step title={guide.connect} state={isConnected ? guide.done : guide.open} isDone={isConnected}>
          <p>{isConnected ? messages.checks.confluence.connected : guide.seeChecks}</p>
        </Step>
        <Step title={guide.choose} state={guide.open} isDone={false}>
          <p>{guide.chooseHelp}</p>
          {projects.length > 0 && <ProjectForm projects={projects} />}
          {shown?.kind === 'places' && projects.length === 0 && <p role="status">{guide.noProject}</p>}
        </Step>
        <Step title={guide.generate} state={guide.open} isDone={false}>
          <p>{guide.generateHelp}</p>
        </Step>
      </ol>
      <Button subtle onPress={onHide}>
        {guide.hide}
      </Button>
    </section>
  );
}

/** A connection over which a permission is missing leads to no spec. */
const isReachable = ({ confluence, jiraScopes, confluenceScopes }: Health): boolean =>
  confluence === 'connected' && jiraScopes.missing.length + confluenceScopes.missing.length === 0;

/** Of `jira:projectPage` in the manifest. */
const PROJECT_PAGE = 'project-page';

function ProjectForm({ projects }: { readonly projects: readonly PlaceOption[] }) {
  const picked = useSignal(projects[0]?.id ?? '');
  const project = projects.find(({ id }) => id === picked.value);
  return (
    <div class="step-form">
      <PlaceSelect
        label={messages.selfTest.project}
        options={projects}
        value={picked.value}
        onChoose={(id) => {
          picked.value = id;
        }}
      />
      {project && (
        <Button
          primary
          onPress={() => {
            openInProject(PROJECT_PAGE, project.key);
          }}
        >
          {messages.guide.openProject}
        </Button>
      )}
    </div>
  );
}
