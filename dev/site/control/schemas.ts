import * as v from 'valibot';

const product = v.picklist(['jira', 'confluence', 'kvs', 'queue', 'llm']);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const lasting = v.pipe(v.number(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const pattern = v.pipe(
  v.string(),
  v.check((text) => isPattern(text), 'Not a regular expression'),
);

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

/** `asleep`: nothing runs on the way, as if the site had been off. */
const asleep = v.exactOptional(v.boolean());

export const clockBody = v.union(
  [
    v.strictObject({ set: v.pipe(v.string(), v.isoTimestamp()), asleep }),
    v.strictObject({ advance: v.string(), asleep }),
  ],
  'Give either {"set": an ISO instant} or {"advance": an ISO duration}',
);

export const faultsBody = v.strictObject({
  rules: v.array(
    v.strictObject({
      match: v.strictObject({
        product: v.exactOptional(product),
        method: v.exactOptional(v.string()),
        path: v.exactOptional(pattern),
        nth: v.exactOptional(count),
      }),
      rate: v.exactOptional(share),
      times: v.exactOptional(count),
      lastsMs: v.exactOptional(lasting),
      answer: v.strictObject({
        status: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599))),
        delayMs: v.exactOptional(lasting),
        drop: v.exactOptional(v.picklist(['before', 'after'])),
        retryAfter: v.exactOptional(lasting),
      }),
    }),
  ),
});

export const killBody = v.union(
  [
    v.strictObject({ now: v.literal(true) }),
    v.strictObject({ product, nth: count, when: v.picklist(['before', 'after']) }),
  ],
  'Give either {"now": true} or {"product", "nth", "when": "before" or "after"}',
);

export const lagBody = v.strictObject({
  searchMs: v.exactOptional(lasting),
  kvsQueryMs: v.exactOptional(lasting),
  eventMs: v.exactOptional(lasting),
  staleReadRate: v.exactOptional(share),
});

export const eventsBody = v.strictObject({
  loss: v.exactOptional(share),
  duplicate: v.exactOptional(share),
  reorder: v.exactOptional(share),
});

export const limitsBody = v.strictObject({
  pointsAnHour: v.exactOptional(count),
  quota: v.exactOptional(v.boolean()),
  bursts: v.exactOptional(v.boolean()),
  issueWrites: v.exactOptional(v.boolean()),
});

export const appBody = v.strictObject({
  consent: v.exactOptional(v.boolean()),
  license: v.exactOptional(v.picklist(['none', 'active', 'inactive', 'trial'])),
  connected: v.exactOptional(v.array(v.picklist(['jira', 'confluence']))),
  missingScopes: v.exactOptional(v.array(v.string())),
  llm: v.exactOptional(v.picklist(['off', 'on'])),
});

export const reinstallBody = v.strictObject({ keepStorage: v.boolean() });

export const sessionBody = v.strictObject({ accountId: v.string() });
