import { bin, sideBySide, step } from './steps.mjs';

/** Types, lint, format, dependency rules, manifest and budgets: all that needs no running code. */
export const checkSteps = () =>
  sideBySide([
    () => step('types of the app as Forge reads it', [bin('tsc'), '--noEmit', '-p', 'tsconfig.json']),
    () => step('types of everything', [bin('tsc'), '--noEmit', '-p', 'tsconfig.test.json']),
    () =>
      step('lint', [
        bin('eslint'),
        '--cache',
        '--cache-location',
        '.cache/eslint',
        'src',
        'static',
        'dev',
        'test',
      ]),
    () => step('format', [bin('prettier'), '--check', '--log-level', 'warn', '.']),
    () =>
      step('dependency rules', [
        bin('depcruise'),
        ...['src', 'static', 'dev', 'test', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
      ]),
    () => step('manifest', [process.execPath, 'test/gate/manifest.mjs']),
    () => step('bundle budgets', [process.execPath, 'test/gate/budgets.mjs'], { show: true }),
  ]);
