import { bin, sideBySide, step } from './steps.mjs';

const lint = '--type-aware --type-check --report-unused-disable-directives --quiet src static dev test';
const dependencies = 'src static dev test --config .dependency-cruiser.cjs --output-type err';

/** Types, lint, format, dependency rules, manifest, budgets and learnt weights: all that needs no running app. The longest first. */
export const checkSteps = () =>
  sideBySide([
    () => step('manifest', [process.execPath, 'test/gate/manifest.mjs']),
    () => step('types and lint', [bin('oxlint'), ...lint.split(' ')]),
    () => step('dependency rules', [bin('depcruise'), ...dependencies.split(' ')]),
    () => step('bundle budgets', [process.execPath, 'test/gate/budgets.mjs'], { show: true }),
    () => step('learnt weights', [process.execPath, 'test/learn/run.mjs', '--check']),
    () => step('format', [bin('oxfmt'), '--check', '.']),
  ]);
