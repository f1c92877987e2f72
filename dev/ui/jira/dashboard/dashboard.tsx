/** @jsxImportSource hono/jsx */
import { type UiModule } from '../../../platform/host-api';
import { AppFrame } from '../../shell/app-frame';
import { Sign } from '../../shell/icons';
import { type Visit } from '../../visit';
import { gadgetModules, type Gadget, propertyPath } from './dashboard-reads';

interface DashboardProps {
  readonly visit: Visit;
  readonly gadgets: readonly Gadget[];
  /** The gadget whose settings are open. */
  readonly editedId: string | null;
}

const PATH = '/jira/dashboards/1';

/** One dashboard: gadgets of the installed app are added, set, moved out again. */
export function Dashboard({ visit, gadgets, editedId }: DashboardProps) {
  return (
    <>
      <div class="dashboard-head">
        <h1>Default dashboard</h1>
        {visit.person && <AddGadget modules={gadgetModules(visit)} />}
      </div>
      {gadgets.length === 0 && <p class="subtle">This dashboard has no gadgets yet.</p>}
      <ul class="card-grid dashboard-grid">
        {gadgets.map((gadget) => (
          <GadgetCard visit={visit} gadget={gadget} editing={String(gadget.id) === editedId} />
        ))}
      </ul>
    </>
  );
}

function AddGadget({ modules }: { readonly modules: readonly UiModule[] }) {
  return (
    <details class="menu" data-menu>
      <summary class="button">Add gadget</summary>
      <div class="menu-panel">
        {modules.length === 0 && <p class="subtle">The installed app has no dashboard gadgets.</p>}
        {modules.map(({ key, title }) => (
          <form method="post" action={`${PATH}/gadgets`}>
            <button class="menu-item" name="moduleKey" value={key}>
              {title}
            </button>
          </form>
        ))}
      </div>
    </details>
  );
}

interface CardProps {
  readonly visit: Visit;
  readonly gadget: Gadget;
  readonly editing: boolean;
}

function GadgetCard({ visit, gadget, editing }: CardProps) {
  return (
    <li
      class="card gadget"
      {...(editing && { 'data-gadget-property': propertyPath(gadget), 'data-gadget-view': PATH })}
    >
      <div class="gadget-head">
        <h2 dir="auto">{gadget.title}</h2>
        {visit.person && <GadgetMenu gadget={gadget} />}
      </div>
      <GadgetFrame visit={visit} gadget={gadget} editing={editing} />
    </li>
  );
}

function GadgetMenu({ gadget: { id, title } }: Pick<CardProps, 'gadget'>) {
  return (
    <details class="menu" data-menu>
      <summary class="button subtle" aria-label={`More actions for ${title}`}>
        <Sign name="more" />
      </summary>
      <div class="menu-panel">
        <a class="menu-item" href={`${PATH}?edit=${String(id)}`}>
          Configure
        </a>
        <form method="post" action={`${PATH}/gadgets/${String(id)}/remove`}>
          <button class="menu-item">Delete</button>
        </form>
      </div>
    </details>
  );
}

/** In its edit mode a gadget is drawn by the resource that the manifest names for it. */
function GadgetFrame({ visit, gadget, editing }: CardProps) {
  const module = gadgetModules(visit).find(({ key }) => key === gadget.moduleKey);
  if (module === undefined) return <p class="subtle">This gadget is not available any more.</p>;
  const edit = module.properties['edit'] as { readonly resource?: string } | undefined;
  const resource = editing ? (edit?.resource ?? module.resource) : module.resource;
  return (
    <AppFrame
      visit={visit}
      module={{ ...module, resource }}
      title={module.title}
      localId={`gadget-${String(gadget.id)}`}
      extension={{
        type: module.type,
        dashboard: { id: '1' },
        gadget: { id: String(gadget.id) },
        entryPoint: editing ? 'edit' : 'view',
        gadgetConfiguration: gadget.configuration,
      }}
    />
  );
}
