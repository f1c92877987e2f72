import { randomUUID } from 'node:crypto';
import { type Db } from '../../kernel/sqlite';
import { type ForgeAnswer, type ForgeRequest } from '../child/protocol';
import { emptyAnswer, jsonAnswer } from '../gateway/answers';
import { type Invocation } from '../invocation/invocation';
import { type AppManifest } from '../manifest/app-manifest';
import { type JobState, type QueueStore } from './queue-store';

export interface PushedEvent {
  readonly body: unknown;
  readonly delayInSeconds?: number | null;
  readonly concurrency?: { readonly key: string; readonly limit: number };
}

interface PushRequest {
  readonly queueName: string;
  readonly jobId: string;
  readonly payload: readonly PushedEvent[];
}

/** doc:limits-async-events */
const EVENTS_PER_MINUTE = 500;
const MAX_PUSH_BYTES = 200 * 1024;
const MAX_EVENT_BYTES_OF_LONG_CONSUMER = 100 * 1024;
const LONG_CONSUMER_SECONDS = 55;
const MAX_PUSHES_IN_CHAIN = 1_000;

export interface QueueServiceOptions {
  readonly db: Db;
  readonly store: QueueStore;
  readonly manifest: () => AppManifest;
  readonly now: () => number;
  /** An extra delay by which one event may overtake another. */
  readonly jitterMs: () => number;
  readonly running: () => ReadonlySet<number>;
  readonly onPushed: () => void;
}

/** The queue as @forge/events calls it: publish, stats and cancel. */
export function createQueueService(options: QueueServiceOptions) {
  const { db, store, manifest, now } = options;

  function publish(request: PushRequest, invocation: Invocation, bytes: number): ForgeAnswer {
    const refusal = refusalOf(request, invocation, bytes);
    if (refusal) return refusal;
    const accepted = request.payload.filter((event) => !isTooLarge(request.queueName, event));
    db.transaction(() => {
      store.forgetFinished(now());
      for (const event of accepted) add(request, event, invocation.rootId);
    });
    options.onPushed();
    if (accepted.length === request.payload.length) return emptyAnswer(201);
    const failedEvents = request.payload.flatMap((event, index) =>
      accepted.includes(event) ? [] : [{ index, errorMessage: 'The event exceeds 100 KB.' }],
    );
    return jsonAnswer(202, { errorMessage: 'Some events were not accepted.', failedEvents });
  }

  function refusalOf(
    { queueName, payload }: PushRequest,
    { rootId }: Invocation,
    bytes: number,
  ): ForgeAnswer | null {
    if (!manifest().consumers.has(queueName)) return refuse(400, `There is no queue ${queueName}.`);
    if (bytes > MAX_PUSH_BYTES) return refuse(413, 'The payload exceeds 200 KB.');
    if (store.pushedSince(now() - 60_000) + payload.length > EVENTS_PER_MINUTE)
      return refuse(429, 'Too many events.');
    if (store.pushesOf(rootId) >= MAX_PUSHES_IN_CHAIN) return refuse(405, 'Cyclic invocation limit reached.');
    return null;
  }

  function isTooLarge(queueName: string, event: PushedEvent): boolean {
    const consumer = manifest().consumers.get(queueName);
    const fn = consumer && manifest().functions.get(consumer.functionKey);
    const isLong = (fn?.timeoutSeconds ?? 0) > LONG_CONSUMER_SECONDS;
    return isLong && Buffer.byteLength(JSON.stringify(event.body)) > MAX_EVENT_BYTES_OF_LONG_CONSUMER;
  }

  function add({ queueName, jobId }: PushRequest, event: PushedEvent, rootId: string): void {
    const delayMs = (event.delayInSeconds ?? 0) * 1_000 + options.jitterMs();
    store.add({
      event_id: randomUUID(),
      job_id: jobId,
      queue: queueName,
      event: JSON.stringify(event),
      root_id: rootId,
      pushed_at: now(),
      due_at: now() + delayMs,
    });
  }

  function stats(jobId: string): ForgeAnswer {
    const counts = store.countByState(jobId);
    if (counts.size === 0) return refuse(404, 'There is no such job.');
    const count = (state: JobState): number => counts.get(state) ?? 0;
    return jsonAnswer(200, { success: count('done'), inProgress: count('waiting'), failed: count('failed') });
  }

  return (call: ForgeRequest, invocation: Invocation): ForgeAnswer => {
    const text = String(call.body);
    const request = JSON.parse(text) as PushRequest;
    const verb = call.path.split('/')[3];
    if (verb === 'publish')
      return publish(request, invocation, Buffer.byteLength(JSON.stringify(request.payload)));
    if (verb === 'stats') return stats(request.jobId);
    if (verb === 'cancel') {
      return store.cancel(request.jobId, options.running())
        ? emptyAnswer(204)
        : refuse(404, 'There is no such job.');
    }
    return refuse(404, `The queue has no operation ${String(verb)}.`);
  };
}

const refuse = (status: number, errorMessage: string): ForgeAnswer => jsonAnswer(status, { errorMessage });
