import { readEntities, type EntitySchema } from './entity-schema';
import { list, numberOr, section, text, texts, type Section } from './reading';
import { readTriggers, type Trigger } from './triggers';

export interface AppFunction {
  readonly key: string;
  /** `index` of `index.resolveIssue`. */
  readonly module: string;
  readonly exportName: string;
  readonly timeoutSeconds: number | null;
  readonly memoryMb: number;
}

export interface AppModule {
  readonly type: string;
  readonly key: string;
  readonly properties: Section;
}

export type Interval = 'fiveMinute' | 'hour' | 'day' | 'week';

export interface Schedule {
  readonly key: string;
  readonly functionKey: string;
  readonly interval: Interval;
  readonly licensedOnly: boolean;
}

export interface Consumer {
  readonly key: string;
  readonly queue: string;
  readonly functionKey: string;
}

/** The parts of manifest.yml that the host acts on. */
export interface AppManifest {
  readonly appId: string;
  readonly functions: ReadonlyMap<string, AppFunction>;
  readonly modules: ReadonlyMap<string, AppModule>;
  readonly triggers: readonly Trigger[];
  readonly schedules: readonly Schedule[];
  readonly consumers: ReadonlyMap<string, Consumer>;
  readonly entities: ReadonlyMap<string, EntitySchema>;
  readonly scopes: readonly string[];
  /** Scopes under which the app may act for a person who is not there. */
  readonly impersonationScopes: readonly string[];
  readonly backendEgress: readonly string[];
  /** Model families of the `llm` module; empty without one. */
  readonly models: readonly string[];
}

const DEFAULT_MEMORY_MB = 512;

export function readManifest(raw: Section): AppManifest {
  const modules = section(raw['modules']);
  const app = section(raw['app']);
  const permissions = section(raw['permissions']);
  return {
    appId: text(app['id']).split('/').at(-1) ?? '',
    functions: byKey(readFunctions(modules, memoryOf(app))),
    modules: byKey(readModules(modules)),
    triggers: readTriggers(modules['trigger']),
    schedules: list(modules['scheduledTrigger']).map(readSchedule),
    consumers: new Map(
      list(modules['consumer'])
        .map(readConsumer)
        .map((one) => [one.queue, one]),
    ),
    entities: byName(readEntities(section(app['storage'])['entities'])),
    scopes: scopeNames(permissions['scopes']),
    impersonationScopes: impersonationScopes(permissions['scopes']),
    backendEgress: readBackendEgress(permissions),
    models: list(modules['llm']).flatMap((one) => texts(section(one)['model'])),
  };
}

const byKey = <T extends { readonly key: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.key, one]));

const byName = (all: readonly EntitySchema[]): ReadonlyMap<string, EntitySchema> =>
  new Map(all.map((one) => [one.name, one]));

const memoryOf = (app: Section): number => numberOr(section(app['runtime'])['memoryMB'], DEFAULT_MEMORY_MB);

function readFunctions(modules: Section, appMemoryMb: number): readonly AppFunction[] {
  return list(modules['function'])
    .map(section)
    .map((one) => {
      const [module = '', exportName = ''] = text(one['handler']).split('.');
      return {
        key: text(one['key']),
        module,
        exportName,
        timeoutSeconds: numberOr(one['timeoutSeconds'], null),
        memoryMb: numberOr(section(one['runtime'])['memoryMB'], appMemoryMb),
      };
    });
}

function readModules(modules: Section): readonly AppModule[] {
  return Object.entries(modules).flatMap(([type, entries]) =>
    list(entries)
      .map(section)
      .map((properties) => ({ type, key: text(properties['key']), properties })),
  );
}

function readSchedule(raw: unknown): Schedule {
  const one = section(raw);
  return {
    key: text(one['key']),
    functionKey: text(one['function']),
    interval: text(one['interval']) as Interval,
    licensedOnly: section(one['filter'])['appIsLicensed'] === true,
  };
}

function readConsumer(raw: unknown): Consumer {
  const one = section(raw);
  return { key: text(one['key']), queue: text(one['queue']), functionKey: text(one['function']) };
}

/** Scopes are a list, or a map of scope to its options. */
const scopeNames = (scopes: unknown): readonly string[] =>
  Array.isArray(scopes) ? texts(scopes) : Object.keys(section(scopes));

function impersonationScopes(scopes: unknown): readonly string[] {
  const options = section(scopes);
  return Object.keys(options).filter((scope) => section(options[scope])['allowImpersonation'] === true);
}

function readBackendEgress(permissions: Section): readonly string[] {
  const fetch = section(section(permissions['external'])['fetch']);
  return list(fetch['backend']).map((entry) =>
    typeof entry === 'string' ? entry : text(section(entry)['address']),
  );
}
