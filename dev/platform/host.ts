import { setTimeout as sleep } from 'node:timers/promises';
import { assemble, type HostParts } from './assembly';
import { createFrameCalls } from './frame-calls';
import { type ForgeHost, type ForgeHostOptions } from './host-api';

/** How long running functions may go on when the site stops. */
const STOP_MS = 2_000;

/** Starts the host; it answers once a process of the app stands ready. */
export async function createForgeHost(options: ForgeHostOptions): Promise<ForgeHost> {
  const parts = assemble(options);
  parts.lifecycle.deployed();
  parts.pump.kick();
  await parts.deployments.current().pool.ready();
  return toHost(parts, options);
}

function toHost(parts: HostParts, options: ForgeHostOptions): ForgeHost {
  const { deployments, gateway, installation, invoker, intake, lifecycle, pump } = parts;
  const kill: ForgeHost['kill'] = (when) => {
    if ('now' in when) deployments.killAll();
    else parts.killSwitch.arm(when);
  };
  let stopping: Promise<void> | undefined;
  return {
    ...createFrameCalls({ deployment: deployments.current, invoker, gateway, site: options }),
    allowAccess: installation.allowAccess,
    acceptEvents: (events) => {
      intake.acceptOutbox(events);
      pump.kick();
    },
    lastEventSeq: intake.lastSeq,
    nextDueAt: pump.nextDueAt,
    state: () => stateOf(parts, options.now()),
    runDue: pump.runDue,
    installation: installation.current,
    setInstallation: installation.change,
    reinstall: async ({ keepStorage }) => {
      parts.uninstall(keepStorage);
      lifecycle.install();
      await pump.runDue();
    },
    setFaults: parts.faults.set,
    kill,
    setMisbehaviour: (change) => {
      Object.assign(parts.misbehaviour, change);
    },
    calls: parts.calls.since,
    logs: parts.log.since,
    replaceBundle: async (bundle) => {
      deployments.replace(bundle);
      lifecycle.deployed();
      pump.kick();
      await deployments.current().pool.ready();
    },
    stop: () => (stopping ??= stop(parts)),
  };
}

function stateOf(
  { deployments, invoker, pump, queue, events }: HostParts,
  at: number,
): ReturnType<ForgeHost['state']> {
  const [queued, delivering] = [queue.totals(at), events.totals(at)];
  return {
    queue: {
      ready: queued.ready + delivering.ready,
      delayed: queued.delayed + delivering.delayed,
      failed: queued.failed,
    },
    idle: pump.idle() && invoker.running() === 0,
    nextDueAt: pump.nextDueAt(),
    app: { version: deployments.current().bundle.version, healthy: invoker.healthy() },
  };
}

async function stop({ pump, deployments, db }: HostParts): Promise<void> {
  const ended = pump.stop();
  await Promise.race([ended, sleep(STOP_MS, undefined, { ref: false })]);
  deployments.close();
  await ended;
  db.close();
}
