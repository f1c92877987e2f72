/**
 * Whether the app may be used by what the platform tells of its licence. Apps without a price have none at
 * all; `isActive` is the older name of `active`.
 */
export function isLicensed(license: unknown): boolean {
  if (typeof license !== 'object' || license === null) return true;
  const flags = license as { readonly active?: unknown; readonly isActive?: unknown };
  return (flags.isActive ?? flags.active) !== false;
}
