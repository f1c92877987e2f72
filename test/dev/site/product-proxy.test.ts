import { headersFor } from '../../../dev/site/http/product-proxy';

const TOKEN = 'the-site';
const COOKIE = 'theme=dark; site_session=712020%3Aada';
const OWN = { host: '127.0.0.1:8080', 'sec-fetch-site': 'same-origin' };

test('the app’s host is believed whom it speaks for', () => {
  const headers = { authorization: `Bearer ${TOKEN}`, 'x-forge-actor': 'app', 'x-forge-scopes': 'a b' };
  expect(headersFor(headers, TOKEN)).toEqual(headers);
});

test('a stranger’s word on whom they speak for does not count', () => {
  const headers = { authorization: 'Basic x', 'x-forge-actor': 'app', 'x-site-session': 'ada' };
  expect(headersFor(headers, TOKEN)).toEqual({ authorization: 'Basic x' });
});

test('the session of the site’s own pages names who asks', () => {
  expect(headersFor({ ...OWN, cookie: COOKIE }, TOKEN)).toMatchObject({
    authorization: `Bearer ${TOKEN}`,
    'x-site-session': '712020:ada',
  });
});

test.each<{ rule: string; given: Record<string, string> }>([
  { rule: 'an app’s frame', given: { host: '127.0.0.1:8080', 'sec-fetch-site': 'same-site' } },
  { rule: 'a foreign page', given: { host: '127.0.0.1:8080', 'sec-fetch-site': 'cross-site' } },
  {
    rule: 'a foreign page in an old browser',
    given: { host: '127.0.0.1:8080', origin: 'https://evil.example' },
  },
])('$rule does not get the session', ({ given }) => {
  expect(headersFor({ ...given, cookie: COOKIE }, TOKEN)).not.toHaveProperty('authorization');
});

test('a client’s own credentials come before the session', () => {
  expect(headersFor({ ...OWN, cookie: COOKIE, authorization: 'Basic x' }, TOKEN)).not.toHaveProperty(
    'x-site-session',
  );
});

test('the products see no cookies', () => {
  expect(headersFor({ ...OWN, cookie: COOKIE }, TOKEN)).not.toHaveProperty('cookie');
});
