import { list, section, text } from './reading';

export interface EventFilter {
  readonly ignoreSelf: boolean;
  readonly expression: string | null;
  /** What a filter that cannot be evaluated does with the event. */
  readonly onError: 'IGNORE' | 'IGNORE_AND_LOG' | 'RECEIVE' | 'RECEIVE_AND_LOG';
}

export interface Trigger {
  readonly key: string;
  readonly functionKey: string;
  readonly events: ReadonlyMap<string, EventFilter>;
}

export function readTriggers(raw: unknown): readonly Trigger[] {
  return list(raw)
    .map(section)
    .map((trigger) => ({
      key: text(trigger['key']),
      functionKey: text(trigger['function']),
      events: new Map(list(trigger['events']).map((event) => readEvent(event, trigger['filter']))),
    }));
}

/** An event is its name, or an object with a filter of its own in place of the trigger's. */
function readEvent(raw: unknown, triggerFilter: unknown): readonly [string, EventFilter] {
  if (typeof raw === 'string') return [raw, readFilter(triggerFilter)];
  const event = section(raw);
  return [text(event['eventType']), readFilter(event['filter'] ?? triggerFilter)];
}

function readFilter(raw: unknown): EventFilter {
  const filter = section(raw);
  return {
    ignoreSelf: filter['ignoreSelf'] === true,
    expression: text(filter['expression']) || null,
    onError: (text(filter['onError']) || 'IGNORE_AND_LOG') as EventFilter['onError'],
  };
}
