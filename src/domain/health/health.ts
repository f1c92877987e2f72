/** Whether the app may use a scope, as a call that needs it was answered. */
export type ScopeState = 'granted' | 'missing' | 'unknown';

export interface ProbedScope {
  readonly scope: string;
  readonly product: 'jira' | 'confluence';
  readonly state: ScopeState;
}

export type ConfluenceState = 'connected' | 'not-connected' | 'no-access' | 'unavailable';

export type ScheduleState =
  | { readonly kind: 'alive' | 'late'; readonly at: number }
  /** Not since the app was installed: the first tick comes within five minutes. */
  | { readonly kind: 'not-seen' }
  | { readonly kind: 'unknown' };

/** It runs every five minutes, and notes it every fifteen; the platform may skip one. */
const LATE_AFTER_MS = 35 * 60_000;

export function scheduleState(lastTickAt: number | null, now: number): ScheduleState {
  if (lastTickAt === null) return { kind: 'not-seen' };
  return { kind: now - lastTickAt > LATE_AFTER_MS ? 'late' : 'alive', at: lastTickAt };
}
