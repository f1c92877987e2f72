import { createServer, type Server } from 'node:net';
import { StartRefused } from './start-refused';

export const LOOPBACK = '127.0.0.1';

/** The three ports of a site: the second and third follow the one that was asked for. */
export interface SitePorts {
  readonly site: number;
  readonly products: number;
  readonly resources: number;
}

export const sitePorts = (port: number): SitePorts => ({
  site: port,
  products: port + 1,
  resources: port + 2,
});

/** Refuses before anything is started when one of the ports is taken. */
export async function checkPortsFree(ports: SitePorts): Promise<void> {
  for (const port of Object.values(ports) as number[]) {
    const probe = createServer();
    await listen(probe, port);
    await new Promise((resolve) => probe.close(resolve));
  }
}

export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      reject(error.code === 'EADDRINUSE' ? portInUse(port) : error);
    };
    server.once('error', fail);
    server.listen(port, LOOPBACK, () => {
      server.off('error', fail);
      resolve();
    });
  });
}

const portInUse = (port: number): StartRefused =>
  new StartRefused(
    `Port ${String(port)} is in use by another program. Stop it, or start with --port N: ` +
      `the site takes N and the two ports after it.`,
  );
