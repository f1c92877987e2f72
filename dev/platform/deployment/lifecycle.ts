import { type InstallationStore } from '../installation/installation-store';
import { type Meta } from '../installation/meta';
import { type Kvs } from '../kvs/kvs';
import { section } from '../manifest/reading';
import { type Deployment } from './deployments';

export interface LifecycleOptions {
  readonly meta: Meta;
  readonly installation: InstallationStore;
  readonly kvs: Kvs;
  readonly current: () => Deployment;
  readonly startSchedules: () => void;
  readonly announce: (eventType: string, payload: Readonly<Record<string, unknown>>) => void;
}

/** What a new version, or a new installation, sets going. */
export function createLifecycle({
  meta,
  installation,
  kvs,
  current,
  startSchedules,
  announce,
}: LifecycleOptions) {
  function payload(): Readonly<Record<string, unknown>> {
    const { bundle, manifest } = current();
    return { id: installation.id(), app: { id: manifest.appId, version: bundle.version } };
  }

  function reindexChanged(): void {
    const known = (meta.get('entitySchemas') ?? {}) as Readonly<Record<string, string>>;
    const schemas = [...current().manifest.entities.values()];
    const prints = schemas.map((schema) => [schema.name, JSON.stringify(schema.indexes)] as const);
    for (const [at, [name, print]] of prints.entries()) {
      const schema = schemas[at];
      if (schema && known[name] !== print) kvs.reindex(schema);
    }
    meta.set('entitySchemas', Object.fromEntries(prints));
  }

  function install(): void {
    meta.set('permissions', permissionsPrint(current()));
    announce('avi:forge:installed:app', payload());
  }

  return {
    install,
    /** Call it for each version, the first included. */
    deployed: (): void => {
      reindexChanged();
      startSchedules();
      const permissions = meta.get('permissions');
      if (permissions === undefined) install();
      else if (permissions !== permissionsPrint(current())) {
        meta.set('permissions', permissionsPrint(current()));
        announce('avi:forge:upgraded:app', payload());
      }
    },
  };
}

/** doc:versions: what an admin must consent to makes a version a major one. */
function permissionsPrint({ bundle: { manifest } }: Deployment): string {
  const { llm, webtrigger } = section(manifest['modules']);
  return JSON.stringify([manifest['permissions'], section(manifest['app'])['licensing'], llm, webtrigger]);
}
