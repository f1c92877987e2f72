import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { isAlive } from '../kernel/is-alive';
import { StartRefused } from './start-refused';

const stateSchema = v.object({ clockOffsetMs: v.number(), notes: v.array(v.string()) });

/** What the site itself remembers between two starts: its clock, and notes of its pages. */
export type SiteState = v.InferOutput<typeof stateSchema>;

/** The folder of `--data`, held by this process until {@link DataFolder.release}. */
export interface DataFolder {
  readonly productsFile: string;
  readonly platformFile: string;
  readonly state: () => SiteState;
  readonly remember: (change: Partial<SiteState>) => void;
  readonly release: () => void;
}

const STATE_FILE = 'site.json';
const CLAIM_FILE = 'site.pid';
const DATABASES = ['products.sqlite', 'platform.sqlite'] as const;
/** SQLite's own files and those of `dev/kernel/sqlite.ts` stand beside a database under its name. */
const OWN_NAME = new RegExp(
  `^(${[...DATABASES, STATE_FILE].map((name) => name.replace('.', '\\.')).join('|')})([.-].*)?$`,
);

/**
 * Takes the folder for this process.
 *
 * `fresh` deletes the site's own files and nothing else: the folder may be one that people share.
 */
export function openDataFolder(folder: string, { fresh }: { readonly fresh: boolean }): DataFolder {
  const claim = join(folder, CLAIM_FILE);
  try {
    makeFolder(resolve(folder));
    claimFor(process.pid, claim, folder);
  } catch (error) {
    throw refusalOf(folder, error);
  }
  if (fresh) forget(folder);
  const stateFile = join(folder, STATE_FILE);
  let state = readState(stateFile);
  return {
    productsFile: join(folder, DATABASES[0]),
    platformFile: join(folder, DATABASES[1]),
    state: () => state,
    remember: (change) => {
      state = { ...state, ...change };
      writeFileSync(`${stateFile}.new`, JSON.stringify(state));
      renameSync(`${stateFile}.new`, stateFile);
    },
    release: () => {
      rmSync(claim, { force: true });
    },
  };
}

/** One by one: Node's own `recursive` never comes back where a file system takes no folders, such as `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function refusalOf(folder: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) return error;
  return new StartRefused(
    `The data folder ${folder} cannot be used (${code}): it has to be a folder that this account may write to. ` +
      `Start with --data on another one.`,
  );
}

function claimFor(pid: number, claim: string, folder: string): void {
  try {
    writeFileSync(claim, String(pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = Number(readFileSync(claim, 'utf8'));
    if (owner !== pid && isAlive(owner)) throw inUse(folder, owner);
    rmSync(claim, { force: true });
    claimFor(pid, claim, folder);
  }
}

const inUse = (folder: string, owner: number): StartRefused =>
  new StartRefused(
    `Another site (process ${String(owner)}) runs on the data folder ${folder}. ` +
      `Stop it, or start with --data on another folder.`,
  );

function forget(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => OWN_NAME.test(entry))) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function readState(file: string): SiteState {
  if (!existsSync(file)) return { clockOffsetMs: 0, notes: [] };
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), stateSchema), readFileSync(file, 'utf8'));
  if (result.success) return result.output;
  throw new StartRefused(
    `The data file ${file} cannot be read. It was left as it is: move it away, or start with --data on another folder.`,
  );
}
