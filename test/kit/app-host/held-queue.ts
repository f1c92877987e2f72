import { openDatabase } from '../../../dev/kernel/sqlite';
import { type FunctionJob, type InvocationResult } from '../../../dev/platform/invocation/invoker';
import { type AppManifest } from '../../../dev/platform/manifest/app-manifest';
import { createQueueDeliveries } from '../../../dev/platform/queue/queue-deliveries';
import { createQueueService } from '../../../dev/platform/queue/queue-service';
import { createQueueStore } from '../../../dev/platform/queue/queue-store';

/** The site's own queue, whose events wait until somebody delivers what is due by now. */
export class HeldQueue {
  private readonly db = openDatabase(':memory:');
  private readonly store = createQueueStore(this.db);
  private readonly service: ReturnType<typeof createQueueService>;
  private readonly deliveries: ReturnType<typeof createQueueDeliveries>;

  constructor(manifest: AppManifest, run: (job: FunctionJob) => Promise<InvocationResult>) {
    const { db, store } = this;
    const parts = { store, manifest: () => manifest, now: () => Date.now() };
    this.deliveries = createQueueDeliveries({ ...parts, run, again: () => false });
    this.service = createQueueService({
      ...parts,
      db,
      jitterMs: () => 0,
      running: this.deliveries.running,
      onPushed: () => undefined,
    });
  }

  /** What `@forge/events` sends from within an invocation. */
  answer(path: string, body: string, id: string): Response {
    const call = { target: { type: 'fpp' }, path, method: 'POST', headers: [], body };
    const invocation = {
      id,
      accountId: null,
      rootId: id,
      over: false,
      consentMissing: false,
      kill: () => undefined,
    };
    const { status, headers, body: answer } = this.service(call, invocation);
    return new Response(answer as BodyInit | null, { status, headers });
  }

  /** One after the other, with what they push on the way. */
  async deliver(): Promise<void> {
    for (let work = this.deliveries.take(); work !== null; work = this.deliveries.take()) await work.run();
  }
}
