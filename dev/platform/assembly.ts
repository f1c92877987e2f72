import { createBackground } from './assembly/background';
import { createEngine } from './assembly/engine';
import { createRecords } from './assembly/records';
import { createLifecycle } from './deployment/lifecycle';
import { createGateway, type Gateway } from './gateway/gateway';
import { createLlmService } from './gateway/llm-service';
import { type ForgeHostOptions } from './host-api';

export type HostParts = ReturnType<typeof assemble>;

/** Builds the host's parts and joins them; nothing runs yet. */
export function assemble(options: ForgeHostOptions) {
  const { now } = options;
  const records = createRecords(options);
  // Functions call the gateway, and the gateway's queue starts functions: one of them must come first.
  const engine = createEngine(options, records, (): Gateway => gateway);
  const background = createBackground(options, records, engine);
  const { manifest, kvs } = engine;
  const { installation } = records;
  const gateway = createGateway({
    products: options,
    access: engine.access,
    observers: records,
    kvs: ({ path, body }) => kvs.answer(path, String(body)),
    queue: background.queueService,
    llm: createLlmService({ manifest, installation: installation.current, now }),
  });
  const lifecycle = createLifecycle({
    meta: records.meta,
    installation,
    kvs,
    current: engine.deployments.current,
    startSchedules: background.schedules.deploy,
    announce: background.intake.acceptLifecycle,
  });

  function uninstall(keepStorage: boolean): void {
    records.db.transaction(() => {
      if (!keepStorage) kvs.clear();
      background.queue.clear();
      background.events.clear();
      installation.renew();
      background.schedules.reset();
    });
  }

  return { ...records, ...engine, ...background, gateway, lifecycle, uninstall };
}
