const ISO_DURATION = /^P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const SECOND_MS = 1000;
const UNITS_MS = [604_800, 86_400, 3600, 60, 1].map((seconds) => seconds * SECOND_MS);

/** Milliseconds of `P7D`, `PT15M` and the like; null for months and years, which have no fixed length, and for other text. */
export function parseDuration(text: string): number | null {
  const parts = ISO_DURATION.exec(text)?.slice(1);
  if (!parts) return null;
  return UNITS_MS.reduce((total, unitMs, index) => total + unitMs * Number(parts[index] ?? 0), 0);
}
