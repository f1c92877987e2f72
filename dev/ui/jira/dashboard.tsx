/** @jsxImportSource hono/jsx */
import { AppFrame } from '../shell/app-frame';
import { Nothing } from '../shell/nothing';
import { type Visit } from '../visit';

/** One dashboard with a slot for each gadget that the installed app brings. */
export function Dashboard({ visit }: { readonly visit: Visit }) {
  const gadgets = visit.site.app()?.modules.filter(({ type }) => type === 'jira:dashboardGadget') ?? [];
  if (gadgets.length === 0)
    return <Nothing title="This dashboard is empty">The installed app has no dashboard gadgets.</Nothing>;
  return (
    <>
      <h1>Default dashboard</h1>
      <ul class="card-grid dashboard-grid">
        {gadgets.map((module, index) => (
          <li class="card">
            <h2>{module.title}</h2>
            <AppFrame
              visit={visit}
              module={module}
              title={module.title}
              localId={`gadget-${module.key}`}
              extension={{
                type: module.type,
                dashboard: { id: '1' },
                gadget: { id: String(index + 1) },
                entryPoint: 'view',
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
