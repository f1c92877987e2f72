export const messages = {
  title: 'Epic mit Spezifikation erstellen',
  about: 'Ein Epic in diesem Projekt und die Seite einer Spezifikation, die mit ihm verknüpft ist.',
  begin: 'Neues Epic',
  mayNot: 'Sie benötigen die Berechtigung, in diesem Projekt Vorgänge zu erstellen.',
  noPlace: {
    'not-connected':
      'Eine Spezifikation ist eine Confluence-Seite, und Lockstep ist auf dieser Site nicht mit Confluence verbunden. Wenden Sie sich an Ihren Administrator.',
    'not-granted':
      'Eine Spezifikation ist eine Confluence-Seite, und Lockstep fehlt eine Berechtigung in Confluence. Bitten Sie einen Administrator der Site, das Update von Lockstep zu genehmigen: Was fehlt, steht unter „Apps“ auf der Seite von Lockstep.',
    'no-access': 'Eine Spezifikation ist eine Confluence-Seite, und Sie haben keinen Zugriff auf Confluence.',
  },
  next: 'Wie es weitergeht: mit der Spezifikation. Das Epic bleibt, was immer aus ihr wird.',
  generate: 'Spezifikation erstellen',
  open: 'Epic öffnen',
  created: (key: string): string => `${key} wurde erstellt`,
};
