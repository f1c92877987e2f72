export const messages = {
  title: 'Anhalten',
  atWork: 'Lockstep arbeitet auf dieser Site.',
  resting: (since: string): string => `Angehalten seit ${since}.`,
  what: 'Solange Lockstep angehalten ist, wird nichts geschrieben: von keiner Schaltfläche und von keinem Wochenbericht. Der Status auf Seiten bleibt aktuell, und versäumte Berichte werden nachgeholt.',
  pause: 'Lockstep anhalten',
  goOn: 'Lockstep fortsetzen',
};
