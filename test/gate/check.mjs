import { bin, sideBySide, step } from './steps.mjs';

const lint = '--type-aware --type-check --report-unused-disable-directives --quiet src static dev test';
/** What was well is not looked at again: by content, so that a copy of the folder knows it too. */
const format = '--check --log-level warn --cache --cache-strategy content --cache-location .cache/prettier .';

/** Types, lint, format, dependency rules, manifest and budgets: all that needs no running code. */
export const checkSteps = () =>
  sideBySide([
    () => step('types and lint', [bin('oxlint'), ...lint.split(' ')]),
    () => step('format', [bin('prettier'), ...format.split(' ')]),
    () =>
      step('dependency rules', [
        bin('depcruise'),
        ...['src', 'static', 'dev', 'test', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
      ]),
    () => step('manifest', [process.execPath, 'test/gate/manifest.mjs']),
    () => step('bundle budgets', [process.execPath, 'test/gate/budgets.mjs'], { show: true }),
  ]);
