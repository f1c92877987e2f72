import { DatabaseUnusable } from './kernel/sqlite';
import { OPTION_HELP, parseOptions, type SiteOptions } from './site/options';
import { openSite, type Site } from './site/site';
import { StartRefused } from './site/start-refused';

const USAGE_ERROR = 2;

/** Runs the site until it is told to stop. Standard output gets one line, when every surface can be used. */
export async function main(root: string, argv: readonly string[]): Promise<void> {
  const parsed = parseOptions(argv);
  switch (parsed.kind) {
    case 'help':
      process.stdout.write(`${OPTION_HELP}\n`);
      return;
    case 'wrong':
      process.stderr.write(`${parsed.message}\n`);
      process.exit(USAGE_ERROR);
      break;
    case 'options':
      await run(root, parsed.options);
  }
}

async function run(root: string, options: SiteOptions): Promise<void> {
  let site: Site | undefined;
  const end = async (exitCode: number): Promise<void> => {
    await site?.close();
    process.exit(exitCode);
  };
  process.once('SIGTERM', () => void end(0));
  process.once('SIGINT', () => void end(0));
  whenNpmIsGone(() => void end(0));
  try {
    site = await openSite({
      root,
      options,
      onDeath: (message) => {
        process.stderr.write(`${message}\n`);
        void end(1);
      },
    });
    process.stdout.write(`Lockstep site ready: ${site.url}\n`);
  } catch (error) {
    if (!(error instanceof StartRefused || error instanceof DatabaseUnusable)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

const PARENT_CHECK_MS = 200;

/** A signal to npm ends npm and its shell but does not reach what they started. */
function whenNpmIsGone(end: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const check = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(check);
    end();
  }, PARENT_CHECK_MS);
  check.unref();
}
