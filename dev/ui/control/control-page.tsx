/** @jsxImportSource hono/jsx */
import { type Child } from 'hono/jsx';
import { type SitePerson } from '../../products/wire';
import { Avatar } from '../shell/marks';
import { type Visit } from '../visit';
import {
  AppSwitches,
  BehaviourSwitches,
  FaultForm,
  KillForm,
  LimitSwitches,
  ReinstallForm,
} from './switches';

/** The control panel: who there is, what time it is, how badly things behave, what the app did. */
export function ControlPage({ visit }: { readonly visit: Visit }) {
  const { site } = visit;
  return (
    <div class="control">
      <h1>Local site</h1>
      <BuildErrors visit={visit} />
      <div class="control-grid">
        <Panel title="State">
          <dl id="control-state" class="details-list"></dl>
        </Panel>
        <Panel title="Clock">
          <Clock />
        </Panel>
        {site.host && (
          <>
            <Panel title="Installation">
              <AppSwitches installation={site.host.installation()} />
              <ReinstallForm />
            </Panel>
            <Panel title="Behaviour">
              <BehaviourSwitches behaviour={site.behaviour()} />
            </Panel>
            <Panel title="Faults">
              <FaultForm />
            </Panel>
            <Panel title="Kill the app's process">
              <KillForm />
            </Panel>
            <Panel title="Limits">
              <LimitSwitches />
            </Panel>
          </>
        )}
      </div>
      <p id="control-message" class="control-message" role="status"></p>
      <People visit={visit} />
      <Log
        id="control-points"
        title="Points of the app in this hour"
        columns={['Product', 'Operation', 'Calls', 'Points']}
      />
      <Log
        id="control-calls"
        title="Calls of the app"
        columns={['#', 'Invocation', 'As', 'Product', 'Call', 'Status', 'Points', 'ms']}
      />
      <Log id="control-logs" title="Log of the app" columns={['#', 'Invocation', 'Level', 'Text']} />
    </div>
  );
}

export function Panel({ title, children }: { readonly title: string; readonly children?: Child }) {
  return (
    <section class="card" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

const STEPS = [
  { advance: 'PT5M', title: '5 minutes' },
  { advance: 'PT1H', title: '1 hour' },
  { advance: 'P1D', title: '1 day' },
  { advance: 'P7D', title: '1 week' },
] as const;

function Clock() {
  return (
    <>
      <form data-control="clock" class="control-buttons">
        {STEPS.map(({ advance, title }) => (
          <button class="button" name="advance" value={advance}>
            + {title}
          </button>
        ))}
      </form>
      <form data-control="clock">
        <label>
          Set to (ISO, UTC)
          <input name="set" placeholder="2026-03-06T15:00:00Z" required />
        </label>
        <button class="button">Set the clock</button>
      </form>
    </>
  );
}

function BuildErrors({ visit }: { readonly visit: Visit }) {
  const errors = visit.site.buildErrors();
  if (errors.length === 0) return <></>;
  return (
    <section class="jql-error" role="alert" aria-label="Build errors">
      <p>The app could not be built. The last good build is running.</p>
      <ul>
        {errors.map(({ text, file, line, column }) => (
          <li>
            <code>{[file, line, column].filter((part) => part !== undefined).join(':')}</code> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

function People({ visit }: { readonly visit: Visit }) {
  const people = visit.site.people().filter(({ accountType }) => accountType === 'atlassian');
  return (
    <Panel title="People">
      <table class="issue-table">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Who</th>
            <th scope="col">Email</th>
            <th scope="col">API token</th>
            <th scope="col">Locale and zone</th>
            <th scope="col">
              <span class="subtle">Look</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow person={person} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function PersonRow({ person }: { readonly person: SitePerson }) {
  return (
    <tr>
      <td>
        <span class="person">
          <Avatar person={person} /> <span dir="auto">{person.displayName}</span>
        </span>
      </td>
      <td>
        {person.about}
        {!person.active && ' (deactivated)'}
      </td>
      <td>
        <code>{person.email}</code>
      </td>
      <td>
        <code>{person.token}</code>
      </td>
      <td>
        {person.locale}, {person.timeZone}
      </td>
      <td>
        <form method="post" action="/__site/session">
          <input type="hidden" name="back" value="/__site/" />
          <button
            class="button"
            name="accountId"
            value={person.accountId}
            aria-label={`Look as ${person.displayName}`}
          >
            Look as
          </button>
        </form>
      </td>
    </tr>
  );
}

function Log({
  id,
  title,
  columns,
}: {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
}) {
  return (
    <Panel title={title}>
      <div class="control-log">
        <table class="issue-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody id={id}></tbody>
        </table>
      </div>
    </Panel>
  );
}
