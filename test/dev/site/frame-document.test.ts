import { parseManifest } from '../../../dev/bundle/manifest';
import { contentSecurityPolicy, withBridge } from '../../../dev/site/http/frame-document';

function aManifest(permissions: string) {
  const text = `app: { id: 'ari:cloud:ecosystem::app/1' }\nmodules: {}\npermissions: ${permissions}\n`;
  const parsed = parseManifest(text);
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.errors));
  return parsed.manifest;
}

const policyOf = (html: string, permissions = '{ scopes: [] }') =>
  contentSecurityPolicy(html, aManifest(permissions), 'http://127.0.0.1:8080').split('; ');

test('only the site may hold a frame, and no report leaves the machine', () => {
  const policy = policyOf('<html></html>');
  expect(policy.find((line) => line.startsWith('frame-ancestors'))).toContain('http://127.0.0.1:8080');
  expect(policy.filter((line) => line.startsWith('report-uri'))).toEqual([]);
});

test('inline styles need the manifest’s permission', () => {
  const styles = (permissions?: string) =>
    policyOf('<p>', permissions).find((line) => line.startsWith('style-src'));
  expect(styles()).not.toContain('unsafe-inline');
  expect(styles("{ content: { styles: ['unsafe-inline'] } }")).toContain("'unsafe-inline'");
});

test('an inline script of the document may run, by its hash', () => {
  const scripts = policyOf('<script>let a = 1;</script>').find((line) => line.startsWith('script-src'));
  expect(scripts).toMatch(/'sha256-[^']+'/);
});

test('the bridge is there before any other script', () => {
  expect(withBridge('<html><head lang="en"><script src="x.js"></script></head></html>')).toBe(
    '<html><head lang="en"><script src="/__bridge.js"></script><script src="x.js"></script></head></html>',
  );
  expect(withBridge('<p>No head</p>')).toBe('<script src="/__bridge.js"></script><p>No head</p>');
});
