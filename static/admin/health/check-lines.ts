import { type HealthAnswer, type ScopesCheck } from '../../../src/contract/admin/admin';
import { formatDateTime } from '../../common/dates';
import { messages } from '../messages';

export type Health = Extract<HealthAnswer, { readonly kind: 'health' }>;

export interface CheckLine {
  readonly name: string;
  readonly state: 'ok' | 'attention' | 'failed';
  /** What was found. */
  readonly text: string;
  /** What can be done about it. */
  readonly todo: string | null;
}

/** Each check as one line, those that everything else stands on first. */
export function checkLines(health: Health): readonly CheckLine[] {
  const { checks } = messages;
  return [
    { name: checks.consent.name, state: 'ok', text: checks.consent.given, todo: null },
    confluenceLine(health.confluence),
    scopesLine(checks.jiraScopes, health.jiraScopes),
    // Without a connection there is nothing to be told of its permissions.
    ...(health.confluence === 'not-connected'
      ? []
      : [scopesLine(checks.confluenceScopes, health.confluenceScopes)]),
    storageLine(health.storage),
    scheduleLine(health.schedule),
    licenceLine(health.licence),
  ];
}

function confluenceLine(state: Health['confluence']): CheckLine {
  const { name, connected, troubles } = messages.checks.confluence;
  if (state === 'connected') return { name, state: 'ok', text: connected, todo: null };
  return { name, state: state === 'unavailable' ? 'attention' : 'failed', ...troubles[state] };
}

function scopesLine(name: string, { missing, unknown }: ScopesCheck): CheckLine {
  const { granted, notGranted, notKnown } = messages.checks.scopes;
  if (missing.length > 0)
    return { name, state: 'failed', text: notGranted(missing), todo: messages.approveUpdate };
  if (unknown.length > 0)
    return { name, state: 'attention', text: notKnown(unknown), todo: messages.checkAgainSoon };
  return { name, state: 'ok', text: granted, todo: null };
}

const STORAGE_SCOPE = 'storage:app';

function storageLine(state: Health['storage']): CheckLine {
  const { name, works, fails } = messages.checks.storage;
  if (state === 'not-granted')
    return {
      name,
      state: 'failed',
      text: messages.checks.scopes.notGranted([STORAGE_SCOPE]),
      todo: messages.approveUpdate,
    };
  return state === 'works'
    ? { name, state: 'ok', text: works, todo: null }
    : { name, state: 'failed', text: fails, todo: messages.checkAgainSoon };
}

function scheduleLine(schedule: Health['schedule']): CheckLine {
  const { name, alive, late, lateTodo, notSeen, notSeenTodo, notKnown } = messages.checks.schedule;
  switch (schedule.kind) {
    case 'alive':
      return { name, state: 'ok', text: alive(formatDateTime(schedule.at)), todo: null };
    case 'late':
      return { name, state: 'failed', text: late(formatDateTime(schedule.at)), todo: lateTodo };
    case 'not-seen':
      return { name, state: 'attention', text: notSeen, todo: notSeenTodo };
    case 'unknown':
      return { name, state: 'attention', text: notKnown, todo: messages.checkAgainSoon };
  }
}

function licenceLine(licence: Health['licence']): CheckLine {
  const { name, states, inactiveTodo } = messages.checks.licence;
  const isInactive = licence === 'inactive';
  return {
    name,
    state: isInactive ? 'failed' : 'ok',
    text: states[licence],
    todo: isInactive ? inactiveTodo : null,
  };
}
