import { parseOptions } from '../../../dev/site/options';

test('without options the site is the demo world at port 8080 with the app', () => {
  expect(parseOptions([])).toEqual({
    kind: 'options',
    options: {
      port: 8080,
      data: '.site',
      world: 'demo',
      fresh: false,
      productsUrl: null,
      withApp: true,
      clock: null,
      adf: 'service',
      app: null,
      built: false,
    },
  });
});

test('every option is taken', () => {
  const argv = [
    ...['--port', '9000', '--data', '/tmp/x', '--world', 'random:7', '--fresh', '--no-app'],
    ...[
      '--products-url',
      'http://127.0.0.1:9999/',
      '--clock',
      '2026-03-02T09:00:00Z',
      '--adf',
      'verbatim',
      '--built',
    ],
  ];
  expect(parseOptions(argv)).toMatchObject({
    options: {
      port: 9000,
      data: '/tmp/x',
      world: 'random:7',
      fresh: true,
      withApp: false,
      productsUrl: 'http://127.0.0.1:9999',
      clock: Date.UTC(2026, 2, 2, 9),
      adf: 'verbatim',
      built: true,
    },
  });
});

test.each<{ rule: string; given: string[]; message: string }>([
  { rule: 'an unknown option', given: ['--prot', '1'], message: "Unknown option '--prot'" },
  { rule: 'something that is no option', given: ['demo'], message: "Unexpected argument 'demo'" },
  { rule: 'a port that is no number', given: ['--port', 'x'], message: '--port needs a number' },
  {
    rule: 'a port with no room for the two after it',
    given: ['--port', '65534'],
    message: '--port needs a number',
  },
  { rule: 'an unknown world', given: ['--world', 'mars'], message: 'none of demo, empty' },
  { rule: 'a large world of nothing', given: ['--world', 'large:0'], message: 'none of demo, empty' },
  { rule: 'a products URL that is none', given: ['--products-url', 'nowhere'], message: 'needs an http URL' },
  { rule: 'a clock that is no instant', given: ['--clock', 'noon'], message: 'needs an ISO instant' },
  { rule: 'another way to store ADF', given: ['--adf', 'xml'], message: 'service or verbatim' },
])('$rule is refused, and the known options are named', ({ given, message }) => {
  const parsed = parseOptions(given);
  expect(parsed).toMatchObject({ kind: 'wrong', message: expect.stringContaining(message) as unknown });
  expect(parsed).toMatchObject({ message: expect.stringContaining('--products-url URL') as unknown });
});
