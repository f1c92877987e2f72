export const messages = {
  title: 'Epic mit Spezifikation erstellen',
  about: 'Ein Epic in diesem Projekt und die Seite einer Spezifikation, die mit ihm verknüpft ist.',
  begin: 'Neues Epic',
  next: 'Wie es weitergeht: Öffnen Sie das Epic und generieren Sie dort seine Spezifikation.',
  open: 'Epic öffnen',
  created: (key: string): string => `${key} wurde erstellt`,
};
