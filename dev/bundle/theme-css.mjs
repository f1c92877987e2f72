import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Atlassian's design tokens as one style sheet: `data-theme`, `data-color-mode` and
 * `data-contrast-mode` on `<html>` choose among them.
 *
 * The package ships no .css file; its theme artifacts export the text but are no documented entry,
 * hence the pinned version and the test.
 */
export function themeCss() {
  return THEMES.map(
    (name) => require(`@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${name}.js`).default,
  ).join('\n');
}

const THEMES = [
  'light',
  'dark',
  'light-increased-contrast',
  'dark-increased-contrast',
  'spacing',
  'shape',
  'motion',
  'typography',
];
