import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

/** Folder of Atlassian's API descriptions, which are not part of this repository; null where it is missing. */
export function contractsFolder() {
  const folder = resolve(process.env.LOCKSTEP_CONTRACTS ?? '../shared/contracts');
  return existsSync(join(folder, 'operations-index.json')) ? folder : null;
}

const DOCUMENTS = ['jira-platform-v3', 'jira-software', 'confluence-v1', 'confluence-v2'];
const V2_PREFIX = '/wiki/api/v2';

/**
 * Operations whose request schema refuses what its own prose asks for: each valid comment body fits two
 * alternatives of a `oneOf`, and a move requires members that it does not know.
 */
const CONTRADICTORY_REQUESTS = new Set([
  'createFooterComment',
  'updateFooterComment',
  'createInlineComment',
  'submitBulkMove',
]);

/**
 * Checks exchanges against Atlassian's own descriptions: the operation is known, query names and
 * request body are as described, a success is a listed status and its body fits the schema.
 */
export function createContracts(folder) {
  const documents = new Map(DOCUMENTS.map((name) => [name, read(folder, `${name}.json`)]));
  // Schemas are compiled on first use; formats that say only how a number is stored mean nothing in JSON.
  // A member that is not there must not be taken for the one of every object: Jira has one called `toString`.
  const ajv = new Ajv({
    strict: false,
    allErrors: false,
    validateSchema: false,
    logger: false,
    ownProperties: true,
  });
  addFormats(ajv);
  for (const format of ['int32', 'int64', 'float', 'double', 'binary', 'byte', 'password'])
    ajv.addFormat(format, true);
  for (const [name, document] of documents) ajv.addSchema({ ...document, $id: `https://contract/${name}` });
  const operations = read(folder, 'operations-index.json').map((row) => ({
    ...row,
    segments: row.path.split('/'),
  }));
  const compiled = new Map();

  const validator = (api, pointer) => {
    const ref = `https://contract/${api}#${pointer}`;
    if (!compiled.has(ref)) compiled.set(ref, ajv.compile({ $ref: ref }));
    return compiled.get(ref);
  };
  const described = (api, operation) => {
    const path = api === 'confluence-v2' ? operation.path.slice(V2_PREFIX.length) : operation.path;
    const method = operation.method.toLowerCase();
    const item = documents.get(api).paths[path];
    return { item, spec: item[method], pointer: `/paths/${escape(path)}/${method}` };
  };

  return { find: (method, path) => findOperation(operations, method, path), check };

  /** Answers the differences, each with its place; none means that the exchange is as described. */
  function check(operation, { path, status, requestBody, body }) {
    if (isOfTheGateway(status, body)) return [];
    const { item, spec, pointer } = described(operation.api, operation);
    const problems = unknownQuery(
      documents.get(operation.api),
      [...(item.parameters ?? []), ...(spec.parameters ?? [])],
      path,
    );
    if (status < 400 && !Object.hasOwn(spec.responses, status))
      problems.push(`status ${status} is not described`);
    const schemaOf = (holder) => holder?.content?.['application/json']?.schema;
    const checksRequest = requestBody !== undefined && !CONTRADICTORY_REQUESTS.has(operation.op);
    if (status < 400 && checksRequest && schemaOf(spec.requestBody)) {
      problems.push(...differences('request', `${pointer}/requestBody`, requestBody));
    }
    if (schemaOf(spec.responses[status]) && (status < 400 || operation.api.startsWith('jira-platform'))) {
      problems.push(...differences('answer', `${pointer}/responses/${status}`, body));
    }
    return problems;

    function differences(what, at, value) {
      const validate = validator(operation.api, `${at}/content/application~1json/schema`);
      if (validate(value)) return [];
      return validate.errors.map(
        (error) => `${what}${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`,
      );
    }
  }
}

/** Said before the product is asked, in words of its own: a token without the operation's scope. */
const isOfTheGateway = (status, body) => status === 401 && body?.code === 401;

function unknownQuery(document, parameters, path) {
  const asked = [...new URL(path, 'http://x').searchParams.keys()];
  const known = parameters
    .map((parameter) =>
      parameter.$ref ? document.components.parameters[parameter.$ref.split('/').at(-1)] : parameter,
    )
    .filter((parameter) => parameter.in === 'query')
    .map(({ name }) => name);
  return asked
    .filter((name) => !known.includes(name))
    .map((name) => `query parameter ${name} is not described`);
}

function findOperation(operations, method, path) {
  const segments = path.split('?')[0].split('/');
  const fits = operations.filter(
    (operation) =>
      operation.method === method &&
      operation.segments.length === segments.length &&
      operation.segments.every((part, index) => part.startsWith('{') || part === segments[index]),
  );
  const fixed = ({ segments: parts }) => parts.filter((part) => !part.startsWith('{')).length;
  return fits.sort((a, b) => fixed(b) - fixed(a))[0];
}

const escape = (path) => encodeURIComponent(path.replaceAll('~', '~0').replaceAll('/', '~1'));
const read = (folder, file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
