export type LicenceState = 'not-needed' | 'active' | 'inactive';

/**
 * What the platform tells of the app's licence. Apps without a price have none at all; `isActive` is the
 * older name of `active`.
 */
export function licenceState(license: unknown): LicenceState {
  if (typeof license !== 'object' || license === null) return 'not-needed';
  const flags = license as { readonly active?: unknown; readonly isActive?: unknown };
  return (flags.isActive ?? flags.active) === false ? 'inactive' : 'active';
}

/** Whether the app may be used. */
export const isLicensed = (license: unknown): boolean => licenceState(license) !== 'inactive';
