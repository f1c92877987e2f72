const [DOMAIN, PORTS, USECASES, CONTRACT] = [
  '^src/domain/',
  '^src/ports/',
  '^src/usecases/',
  '^src/contract/',
];
const rule = (name, from, to) => ({ name, severity: 'error', from, to });
/** `path` may import, of our own files, only what `allowed` matches. */
const only = (name, path, ...allowed) =>
  rule(name, { path }, { path: '^(src|static|dev|test)/', pathNot: allowed });
const packages = ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', 'npm-unknown'];

module.exports = {
  forbidden: [
    only('domain-sees-itself', DOMAIN, DOMAIN),
    only('ports-see-domain', PORTS, DOMAIN, PORTS),
    only('usecases-see-ports', USECASES, DOMAIN, PORTS, USECASES),
    only('entry-sees-no-adapter', '^src/entry/', DOMAIN, PORTS, USECASES, CONTRACT, '^src/entry/'),
    only('adapters-serve-ports', '^src/adapters/', DOMAIN, PORTS, '^src/adapters/'),
    only('contract-stands-alone', CONTRACT, CONTRACT),
    only('handlers-see-wiring', '^src/[^/]+\\.ts$', '^src/wiring/'),
    only(
      'static-sees-contract',
      '^static/',
      '^static/',
      CONTRACT,
      '^src/domain/(kernel|breakdown|documents|spec)/',
    ),
    only('dev-knows-no-app', '^dev/', '^dev/'),
    rule(
      'adapters-are-strangers',
      { path: '^src/adapters/([^/]+)/' },
      { path: '^src/adapters/', pathNot: ['^src/adapters/$1/', '^src/adapters/http/'] },
    ),
    rule(
      'resources-are-strangers',
      { path: '^static/([^/]+)/' },
      { path: '^static/', pathNot: ['^static/$1/', '^static/common/'] },
    ),
    rule(
      'core-has-no-packages',
      { path: [DOMAIN, PORTS, USECASES] },
      { dependencyTypes: ['core', ...packages] },
    ),
    rule(
      'contract-has-one-package',
      { path: CONTRACT },
      { dependencyTypes: ['core', ...packages], pathNot: '(^|/)node_modules/valibot/' },
    ),
    rule(
      'forge-at-the-edge',
      { path: '^src/', pathNot: ['^src/adapters/', '^src/wiring/'] },
      { path: 'node_modules/@forge/' },
    ),
    rule(
      'no-dev-package-shipped',
      { path: '^(src|static)/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    ),
    rule('browser-has-no-node', { path: '^static/' }, { dependencyTypes: ['core'] }),
    rule('no-test-code-shipped', { pathNot: '^test/' }, { path: '^test/' }),
    rule('no-cycles', {}, { circular: true }),
    rule('no-unresolved', {}, { couldNotResolve: true }),
    rule('no-orphans', { orphan: true, path: '^(src|static|dev)/', pathNot: '\\.d\\.m?ts$' }, {}),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What was built: a late part and main.js name each other there, as they were joined.
    exclude: { path: '^static/[^/]+/build/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
