export type DateUnit = 'years' | 'months' | 'weeks' | 'days' | 'hours' | 'minutes';

/** As queries of both products write them: `M` are months, `m` minutes. */
export const DATE_UNITS: Readonly<Record<string, DateUnit | undefined>> = {
  y: 'years',
  M: 'months',
  w: 'weeks',
  d: 'days',
  h: 'hours',
  m: 'minutes',
};
