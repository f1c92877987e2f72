import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const ban = (message, ...selectors) => selectors.map((selector) => ({ selector, message }));
const named = ban('Name what you export.', 'ExportDefaultDeclaration');
const repeatable = [
  ...ban(
    'Ask the clock port.',
    "NewExpression[callee.name='Date'][arguments.length=0]",
    "CallExpression[callee.name='Date']",
  ),
  ...ban(
    'Reads the machine’s zone.',
    'CallExpression[callee.property.name=/^[gs]et(Full|Month|Date|Day|Hours|Minutes|Seconds|Timezone)/]',
  ),
  ...ban(
    'Name the locale.',
    'CallExpression[callee.property.name=/^(toLocale.*String|localeCompare)$/][arguments.length<2]',
  ),
];
const pure = ban('The domain decides; it never waits.', ':function[async=true]');
const ambient = [
  'process',
  'fetch',
  'crypto',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
];
const size = (max) => ({ max, skipBlankLines: true, skipComments: true });

export default defineConfig(
  { ignores: ['**/build/', '**/*.cjs', '**/*.mjs'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: 'tsconfig.test.json', tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-syntax': ['error', ...named],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      complexity: ['warn', 10],
      'max-params': ['warn', 4],
      'max-lines': ['warn', size(300)],
      'max-lines-per-function': ['warn', size(50)],
    },
  },
  {
    files: ['src/domain/**', 'src/usecases/**'],
    rules: {
      'no-restricted-globals': ['error', ...ambient],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
      ],
      'no-restricted-syntax': ['error', ...named, ...repeatable],
    },
  },
  {
    files: ['src/domain/**'],
    rules: { 'no-restricted-syntax': ['error', ...named, ...repeatable, ...pure] },
  },
  { files: ['test/**'], rules: { 'max-lines-per-function': 'off', 'no-console': 'off' } },
);
