/** @jsxImportSource hono/jsx */
import { type Installation } from '../../platform/host-api';
import { type SiteBehaviour } from '../../site/http/site-for-pages';

/** Forms over the control API; `client/control.ts` turns each into its JSON call. */

export function AppSwitches({ installation }: { readonly installation: Installation }) {
  const { consent, license, connected, missingScopes } = installation;
  return (
    <form data-control="app">
      <p>
        <label>
          <input type="checkbox" name="consent" checked={consent} /> People have allowed access
        </label>
      </p>
      <p>
        <label>
          <input type="checkbox" name="jira" checked={connected.includes('jira')} /> Connected to Jira
        </label>
      </p>
      <p>
        <label>
          <input type="checkbox" name="confluence" checked={connected.includes('confluence')} /> Connected to
          Confluence
        </label>
      </p>
      <label>
        Licence
        <select name="license">
          {(['none', 'active', 'trial', 'inactive'] as const).map((value) => (
            <option value={value} selected={value === license}>
              {value}
            </option>
          ))}
        </select>
      </label>
      <label>
        Scopes not granted (separated by spaces)
        <input name="missingScopes" value={missingScopes.join(' ')} />
      </label>
      <SubmitButton>Apply</SubmitButton>
    </form>
  );
}

export function ReinstallForm() {
  return (
    <form data-control="reinstall">
      <p>
        <label>
          <input type="checkbox" name="keepStorage" checked /> Keep storage
        </label>
      </p>
      <SubmitButton>Reinstall the app</SubmitButton>
    </form>
  );
}

const LAGS = [
  { name: 'searchMs', title: 'Search lag (ms)' },
  { name: 'kvsQueryMs', title: 'Storage query lag (ms)' },
  { name: 'eventMs', title: 'Event delay (ms)' },
  { name: 'staleReadRate', title: 'Stale reads (0 to 1)' },
] as const;

const LOSSES = [
  { name: 'loss', title: 'Events lost (0 to 1)' },
  { name: 'duplicate', title: 'Events twice (0 to 1)' },
  { name: 'reorder', title: 'Events out of order (0 to 1)' },
] as const;

export function BehaviourSwitches({ behaviour }: { readonly behaviour: SiteBehaviour }) {
  return (
    <>
      <NumberForm call="lag" fields={LAGS} behaviour={behaviour} />
      <NumberForm call="events" fields={LOSSES} behaviour={behaviour} />
    </>
  );
}

interface NumberFormProps {
  readonly call: 'lag' | 'events';
  readonly fields: readonly { readonly name: keyof SiteBehaviour; readonly title: string }[];
  readonly behaviour: SiteBehaviour;
}

function NumberForm({ call, fields, behaviour }: NumberFormProps) {
  return (
    <form data-control={call}>
      {fields.map(({ name, title }) => (
        <label>
          {title}
          <input type="number" name={name} min="0" step="any" value={String(behaviour[name])} required />
        </label>
      ))}
      <SubmitButton>Apply</SubmitButton>
    </form>
  );
}

const PRODUCTS = ['jira', 'confluence', 'kvs', 'queue', 'llm'] as const;

/** The page's script puts in what holds at the moment. */
export function LimitSwitches() {
  return (
    <form data-control="limits">
      <label>
        Points an hour
        <input type="number" name="pointsAnHour" min="1" required />
      </label>
      {LIMITS.map(({ name, title }) => (
        <p>
          <label>
            <input type="checkbox" name={name} /> {title}
          </label>
        </p>
      ))}
      <SubmitButton>Apply</SubmitButton>
    </form>
  );
}

const LIMITS = [
  { name: 'quota', title: 'Refuse the app when its points are used up' },
  { name: 'bursts', title: 'Refuse bursts at one endpoint' },
  { name: 'issueWrites', title: 'Refuse too many writes to one issue' },
] as const;

/** One rule at a time; further ones are added to it until they are cleared. */
export function FaultForm() {
  return (
    <>
      <form data-control="faults">
        <label>
          Product
          <select name="product">
            <option value="">any</option>
            {PRODUCTS.map((product) => (
              <option>{product}</option>
            ))}
          </select>
        </label>
        <label>
          Path (regular expression)
          <input name="path" />
        </label>
        <label>
          Times (empty: always)
          <input type="number" name="times" min="1" />
        </label>
        <label>
          What happens
          <select name="answer">
            <option value="429">429, try again in 5 s</option>
            <option value="429-10-minutes">429 for ten minutes</option>
            <option value="429-hour">429 for an hour</option>
            <option value="500">500</option>
            <option value="before">connection lost before the call</option>
            <option value="after">connection lost after the call</option>
            <option value="delay">answer after 5 s</option>
          </select>
        </label>
        <SubmitButton>Add fault</SubmitButton>
      </form>
      <form data-control="no-faults">
        <SubmitButton>Clear faults</SubmitButton>
      </form>
    </>
  );
}

export function KillForm() {
  return (
    <>
      <form data-control="kill">
        <label>
          At its nth call of
          <select name="product">
            {PRODUCTS.map((product) => (
              <option>{product}</option>
            ))}
          </select>
        </label>
        <label>
          Nth
          <input type="number" name="nth" min="1" value="1" required />
        </label>
        <label>
          When
          <select name="when">
            <option value="before">before the call</option>
            <option value="after">after the call</option>
          </select>
        </label>
        <SubmitButton>Kill then</SubmitButton>
      </form>
      <form data-control="kill-now">
        <SubmitButton>Kill now</SubmitButton>
      </form>
    </>
  );
}

function SubmitButton({ children }: { readonly children: string }) {
  return (
    <p class="control-buttons">
      <button class="button">{children}</button>
    </p>
  );
}
