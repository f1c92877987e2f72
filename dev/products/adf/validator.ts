import { type ValidateFunction } from 'ajv';
import Ajv from 'ajv-draft-04';
import { adfSchema } from './schema';
import options from './validator-options.json';

let compiled: ValidateFunction | undefined;

/**
 * Whether a document is as the schema has it. Compiled for the first document: in the site's bundle this
 * module stands compiled already (`dev/bundle/adf-validator.mjs`).
 *
 * The schema is Atlassian's own, so that nothing is learnt by checking it first, and inlining its
 * definitions costs more than it ever saves.
 */
export function validator(): ValidateFunction {
  compiled ??= new Ajv({ ...options, code: { optimize: false } }).compile(adfSchema);
  return compiled;
}
