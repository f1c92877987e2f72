export const messages = {
  about: 'Ein Epic in diesem Projekt und die Seite einer Spezifikation, die mit ihm verknüpft ist.',
  begin: 'Neues Epic',
  mayNot: 'Sie benötigen die Berechtigung, in diesem Projekt Vorgänge zu erstellen.',
  next: 'Wie es weitergeht: mit der Spezifikation. Das Epic bleibt, was immer aus ihr wird.',
  generate: 'Spezifikation erstellen',
  open: 'Epic öffnen',
  created: (key: string): string => `${key} wurde erstellt`,
};
