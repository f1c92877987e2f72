/** Zones whose clocks do what others do not, before the usual ones. */
const ODD = [
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'America/Caracas',
  'Asia/Pyongyang',
  'Europe/Istanbul',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Asia/Gaza',
  'Europe/Moscow',
  'Pacific/Chatham',
  'Antarctica/Troll',
  'Atlantic/Azores',
];

/** So many zones of the runtime, the odd ones first; more than there are come round again. */
export function zonesFor(count: number): readonly [string, ...string[]] {
  const usual = Intl.supportedValuesOf('timeZone').filter((zone) => !ODD.includes(zone));
  const step = Math.max(1, Math.floor(usual.length / Math.max(1, count - ODD.length)));
  const spread = usual.filter((_, n) => n % step === 0);
  const all = [...ODD, ...spread, ...usual.filter((zone) => !spread.includes(zone))];
  const wanted = Array.from({ length: count }, (_, n) => all[n % all.length] ?? 'UTC');
  const [first = 'UTC', ...others] = wanted;
  return [first, ...others];
}
