import { type ChildProcess } from 'node:child_process';

export interface SiteProcess {
  readonly url: string;
  readonly data: string;
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

export function startSiteProcess(options?: readonly string[]): Promise<SiteProcess>;
