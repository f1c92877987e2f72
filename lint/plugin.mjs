/**
 * Rules of Lockstep's own. For the code that only thinks: what it works out is the same on every machine, at every
 * hour and in every zone. For journeys: what they hold is so on a slow machine, too.
 *
 * @see https://oxc.rs/docs/guide/usage/linter/js-plugins the linter's form of a plugin
 */
const ZONED = /^[gs]et(Full|Month|Date|Day|Hours|Minutes|Seconds|Timezone)/;
const LOCALISED = /^(toLocale.*String|localeCompare)$/;

/** @param {(context: { tell: (node: object, message: string) => void }) => object} visitor */
const rule = (visitor) => ({
  create: (context) => visitor((node, message) => context.report({ node, message })),
});

const repeatable = rule((tell) => ({
  NewExpression(node) {
    if (node.callee.name === 'Date' && node.arguments.length === 0) tell(node, 'Ask the clock port.');
  },
  CallExpression(node) {
    const called = node.callee.property?.name ?? '';
    if (node.callee.name === 'Date') tell(node, 'Ask the clock port.');
    if (ZONED.test(called)) tell(node, 'Reads the machine’s zone.');
    if (LOCALISED.test(called) && node.arguments.length < 2) tell(node, 'Name the locale.');
  },
}));

const refuseAsync = (tell) => (node) => {
  if (node.async) tell(node, 'The domain decides; it never waits.');
};
const neverWaits = rule((tell) => ({
  FunctionDeclaration: refuseAsync(tell),
  FunctionExpression: refuseAsync(tell),
  ArrowFunctionExpression: refuseAsync(tell),
}));

const called = ({ type, callee }) => (type === 'CallExpression' ? callee.property?.name : undefined);
const readsCount = (node) => node?.type === 'AwaitExpression' && called(node.argument) === 'count';

const waitsForIt = rule((tell) => ({
  Literal(node) {
    if (node.value === 'networkidle')
      tell(node, 'A slow machine is idle before it has begun: wait for what is seen.');
  },
  CallExpression(node) {
    if (called(node) === 'waitForTimeout')
      tell(node, 'No time is long enough everywhere: wait for what is seen.');
    if (called(node) === 'toBeGreaterThan' && readsCount(node.callee.object.arguments?.[0]))
      tell(node, 'They may still be coming: `nth(n).waitFor()`.');
  },
}));

export default {
  meta: { name: 'lockstep' },
  rules: { repeatable, 'never-waits': neverWaits, 'waits-for-it': waitsForIt },
};
