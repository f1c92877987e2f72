/**
 * Rules of Lockstep's own, for the code that only thinks: what it works out is the same on every
 * machine, at every hour and in every zone.
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

export default {
  meta: { name: 'lockstep' },
  rules: { repeatable, 'never-waits': neverWaits },
};
