import { dayOf, startOfDay } from '../../static/common/status/settings/days';

test.each([
  { timeZone: 'UTC', day: '2026-02-03', begins: '2026-02-03T00:00:00.000Z' },
  { timeZone: 'Asia/Kolkata', day: '2026-02-03', begins: '2026-02-02T18:30:00.000Z' },
  { timeZone: 'America/St_Johns', day: '2026-02-03', begins: '2026-02-03T03:30:00.000Z' },
  { timeZone: 'Australia/Lord_Howe', day: '2026-04-05', begins: '2026-04-04T13:00:00.000Z' },
  { timeZone: 'Pacific/Apia', day: '2026-02-03', begins: '2026-02-02T11:00:00.000Z' },
  // Clocks go forward at midnight there: the day begins at one o'clock.
  { timeZone: 'Asia/Beirut', day: '2026-03-29', begins: '2026-03-28T22:00:00.000Z' },
  { timeZone: 'America/Santiago', day: '2026-09-06', begins: '2026-09-06T04:00:00.000Z' },
  // And back at midnight: its last hour comes twice, the day after begins once.
  { timeZone: 'America/Santiago', day: '2026-04-05', begins: '2026-04-05T04:00:00.000Z' },
])(
  'on clocks of $timeZone the day $day begins at $begins, and is found again',
  ({ timeZone, day, begins }) => {
    expect(new Date(startOfDay(day, timeZone)).toISOString()).toBe(begins);
    expect(dayOf(begins, timeZone)).toBe(day);
  },
);

test.each(['', '2026-13-01', 'tomorrow'])('%p is no day, and nothing is made of it', (text) => {
  expect(startOfDay(text, 'Europe/Berlin')).toBeNaN();
  expect(dayOf(text, 'Europe/Berlin')).toBe('');
});
