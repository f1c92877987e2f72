/** @jsxImportSource hono/jsx */
import { Nothing } from '../shell/nothing';
import { type InstalledApp } from '../../site/http/site-for-pages';
import { type Visit } from '../visit';

const LICENCES = {
  none: 'No licence needed',
  active: 'Active',
  trial: 'Trial',
  inactive: 'Inactive',
} as const;

/** *Manage apps*: what is installed, with which scopes, where, and the app's own admin pages. */
export function ManageApps({ visit }: { readonly visit: Visit }) {
  const app = visit.site.app();
  const installation = visit.site.host?.installation();
  if (app === null)
    return <Nothing title="No apps are installed">The site was started without the app.</Nothing>;
  return (
    <div class="narrow">
      <h1>Manage apps</h1>
      <section class="card" aria-label={app.name}>
        <h2>{app.name}</h2>
        <dl>
          <Row name="Version" value={app.version} />
          <Row name="Environment" value={app.environmentType} />
          {installation && <Row name="Installed in" value={installation.connected.join(', ') || 'nothing'} />}
          {installation && <Row name="Licence" value={LICENCES[installation.license]} />}
        </dl>
        {installation !== undefined && installation.missingScopes.length > 0 && (
          <p role="alert">
            This app needs an update: {installation.missingScopes.join(', ')} must be allowed.
          </p>
        )}
        <AdminPages app={app} />
        <details>
          <summary>Permissions of this app ({app.scopes.length})</summary>
          <ul class="scope-list">
            {app.scopes.map((scope) => (
              <li>
                <code>{scope}</code>
              </li>
            ))}
          </ul>
        </details>
      </section>
    </div>
  );
}

function AdminPages({ app }: { readonly app: InstalledApp }) {
  const pages = app.modules.filter(({ type }) => type === 'jira:adminPage');
  return (
    <>
      {pages.map(({ key, title }) => (
        <p>
          <a href={`/jira/admin/apps/${key}`}>{title}</a>
        </p>
      ))}
    </>
  );
}

function Row({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div class="detail">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
