import { type ProductResponse } from '../../src/adapters/http/request';
import { createScopeProbes, PROBED_SCOPES } from '../../src/adapters/http/scope-probes';
import { PlatformError } from '../../src/ports/platform-error';

const SCOPE_MISSING = '{"code":401,"message":"Unauthorized; scope does not match"}';

const probes = (answer: () => Promise<ProductResponse>) => createScopeProbes(answer).all();
const answering = (status: number, body: string) => () =>
  Promise.resolve<ProductResponse>(new Response(body, { status }));

test.each<{ rule: string; answer: () => Promise<ProductResponse>; state: string }>([
  { rule: 'an answer', answer: answering(200, '{}'), state: 'granted' },
  { rule: 'the product’s refusal of what cannot be', answer: answering(404, '{}'), state: 'granted' },
  { rule: 'the product’s refusal of the person', answer: answering(403, '{}'), state: 'granted' },
  { rule: 'a person who is not logged in', answer: answering(401, '{"message":"Log in"}'), state: 'granted' },
  { rule: 'the platform’s refusal of the scope', answer: answering(401, SCOPE_MISSING), state: 'missing' },
  {
    rule: 'no answer',
    answer: () => Promise.reject(new PlatformError('unavailable', 'test')),
    state: 'unknown',
  },
])('$rule means that the scope is $state', async ({ answer, state }) => {
  const found = await probes(answer);
  expect(found.map(({ scope }) => scope)).toEqual(PROBED_SCOPES);
  expect(new Set(found.map((each) => each.state))).toEqual(new Set([state]));
});

test('the platform’s wish for consent goes through', async () => {
  const consent = Object.assign(new Error('Allow access'), { name: 'NEEDS_AUTHENTICATION_ERR' });
  await expect(probes(() => Promise.reject(consent))).rejects.toBe(consent);
});
