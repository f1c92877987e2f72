import { existsSync, watch } from 'node:fs';
import { join, sep } from 'node:path';
import { buildApp, type BuildOptions, type BuiltApp, readLastGood } from '../../bundle/build-app';
import { type BuildError, errorsOf, formatBuildError } from '../../bundle/build-error';
import { StartRefused } from '../start-refused';

/** The app's sources as they become live: every edit is built, and a failed build changes nothing. */
export interface AppSource {
  readonly first: BuiltApp;
  /** Of the last build; empty when it succeeded. */
  readonly errors: () => readonly BuildError[];
  readonly watch: (listener: AppListener) => void;
  readonly stop: () => void;
}

export interface AppListener {
  readonly onBuilt: (app: BuiltApp) => Promise<void>;
  readonly onErrors: (errors: readonly BuildError[]) => void;
}

/** Editors write a file in several steps and tools write many files at once. */
const SETTLE_MS = 60;

/** Builds the app; where that fails, starts with what the last good build left behind. */
export async function openAppSource(options: BuildOptions): Promise<AppSource> {
  let errors: readonly BuildError[] = [];
  const build = async (): Promise<BuiltApp | null> => {
    const outcome = await buildApp(options).catch((error: unknown) => failed(error));
    errors = outcome.kind === 'failed' ? outcome.errors : [];
    if (outcome.kind === 'failed') return null;
    return outcome.app;
  };
  const first = (await build()) ?? (await readLastGood(options));
  report(errors);
  if (first === null)
    throw new StartRefused('The app could not be built, and no earlier build of it is there.');
  let stopWatching = (): void => undefined;
  return {
    first,
    errors: () => errors,
    watch: (listener) => {
      stopWatching = watchSources(options.root, async () => {
        const app = await build();
        report(errors);
        listener.onErrors(errors);
        if (app !== null) await listener.onBuilt(app);
      });
    },
    stop: () => {
      stopWatching();
    },
  };
}

/** Runs what the last good build left behind, whatever has become of the sources since. */
export async function openBuiltApp(options: BuildOptions): Promise<AppSource> {
  const first = await readLastGood(options);
  if (first === null) throw new StartRefused('The app is not built yet: start once without --built.');
  return { first, errors: () => [], watch: () => undefined, stop: () => undefined };
}

const failed = (error: unknown): { kind: 'failed'; errors: readonly BuildError[] } => ({
  kind: 'failed',
  errors: errorsOf(error),
});

function report(errors: readonly BuildError[]): void {
  if (errors.length === 0) return;
  const lines = ['The app could not be built; the last good one stays:', ...errors.map(formatBuildError)];
  process.stderr.write(`${lines.join('\n  ')}\n`);
}

/** Calls `rebuild` after edits settle, never twice at once; answers how to stop. */
function watchSources(root: string, rebuild: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(rebuild);
    }, SETTLE_MS);
  };
  const watchers = ['src', 'static']
    .filter((name) => existsSync(join(root, name)))
    .map((name) =>
      watch(join(root, name), { recursive: true }, (_event, file) => {
        if (!file?.split(sep).includes('build')) changed();
      })
        // A folder that goes while it is looked into, as when branches change, is one more change.
        .on('error', changed),
    );
  // Editors replace a file rather than write into it, so it is the folder that must be watched.
  watchers.push(
    watch(root, (_event, file) => {
      if (file === 'manifest.yml') changed();
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
