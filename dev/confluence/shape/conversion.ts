import { randomUUID } from 'node:crypto';
import { type Answer, type Call } from '../../products/operation';
import { parseAdf } from '../../products/adf/node';
import { toStorage } from '../body/storage-format';
import { EMPTY_BODY, storedBody } from '../body/written-body';
import { bodyObject } from '../http/parameters';
import { shape, v1 } from '../http/rows';
import { Refused } from '../refusals';

/** Results wait for their reader for a while; the service keeps them for five minutes [D]. */
const KEPT = 100;

/** Conversions of one site, newest last. */
const conversions = new WeakMap<Call['context'], Map<string, string>>();

/** `POST /contentbody/convert/async/export_view`: this site converts at once and hands out the result on request. */
function startConversion(call: Call): Answer {
  const body = bodyObject(call);
  if (call.params['to'] !== 'export_view')
    throw new Refused('parameter-wrong', { value: call.params['to'] ?? '', name: 'to', type: 'export_view' });
  const text = body['value'] === '' ? EMPTY_BODY : storedBody(call.context, body);
  const waiting = conversions.get(call.context) ?? new Map<string, string>();
  conversions.set(call.context, waiting);
  const asyncId = randomUUID();
  waiting.set(asyncId, toStorage(parseAdf(text), 'view'));
  const [oldest] = waiting.keys();
  if (waiting.size > KEPT && oldest !== undefined) waiting.delete(oldest);
  return { status: 200, body: { asyncId } };
}

function readConversion(call: Call): Answer {
  const asyncId = call.params['id'] ?? '';
  const value = conversions.get(call.context)?.get(asyncId);
  if (value === undefined) throw new Refused('task-unknown', { id: asyncId });
  return {
    status: 200,
    body: { value, representation: 'export_view', renderTaskId: asyncId, status: 'COMPLETED' },
  };
}

const READ = ['read:confluence-content.all'];

export const conversionOperations = [
  v1('POST /contentbody/convert/async/{to}', 'asyncConvertContentBodyRequest', READ, startConversion),
  v1('GET /contentbody/convert/async/{id}', 'asyncConvertContentBodyResponse', READ, readConversion),
].map(shape);
