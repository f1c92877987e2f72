import { bin, sideBySide, step } from './steps.mjs';

/** What was well is not looked at again: by content, so that a copy of the folder knows it too. */
const appTypes = '--noEmit -p tsconfig.json --incremental --tsBuildInfoFile .cache/app-types.tsbuildinfo';
const format = '--check --log-level warn --cache --cache-strategy content --cache-location .cache/prettier .';

/** Types, lint, format, dependency rules, manifest and budgets: all that needs no running code. */
export const checkSteps = () =>
  sideBySide([
    () =>
      step('types of everything, and lint', [
        process.execPath,
        '--max-semi-space-size=128',
        'test/gate/types-and-lint.mjs',
      ]),
    () => step('types of the app as Forge reads it', [bin('tsc'), ...appTypes.split(' ')]),
    () => step('format', [bin('prettier'), ...format.split(' ')]),
    () =>
      step('dependency rules', [
        bin('depcruise'),
        ...['src', 'static', 'dev', 'test', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
      ]),
    () => step('manifest', [process.execPath, 'test/gate/manifest.mjs']),
    () => step('bundle budgets', [process.execPath, 'test/gate/budgets.mjs'], { show: true }),
  ]);
