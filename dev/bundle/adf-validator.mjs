import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const { default: Ajv } = require('ajv-draft-04');
const { default: standaloneCode } = require('ajv/dist/standalone');
const SCHEMA = '@atlaskit/adf-schema/dist/json-schema/v1/full.json';

/** Puts the ADF schema into the bundle as code, so that not every start of the site compiles it. */
export const adfValidator = {
  name: 'adf-validator',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]adf[/\\]validator\.ts$/ }, ({ path }) => ({
      contents: `${compiled(dirname(path))}
const validate = module.exports;
module.exports = { validator: () => validate };`,
      loader: 'js',
      resolveDir: dirname(path),
    }));
  },
};

function compiled(folder) {
  const options = JSON.parse(readFileSync(join(folder, 'validator-options.json'), 'utf8'));
  const ajv = new Ajv({ ...options, code: { source: true } });
  return standaloneCode(ajv, ajv.compile(require(SCHEMA)));
}
