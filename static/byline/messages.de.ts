export const messages = {
  specOf: {
    'not-visible':
      'Diese Seite ist die Spezifikation eines Jira-Vorgangs, der gelöscht wurde oder auf den Sie keinen Zugriff haben.',
    unreachable: 'Diese Seite ist die Spezifikation eines Jira-Vorgangs, aber Jira hat nicht geantwortet.',
  },
  copyOf: {
    'not-visible':
      'Diese Seite ist eine Kopie der Spezifikation eines Jira-Vorgangs, der gelöscht wurde oder auf den Sie keinen Zugriff haben.',
    unreachable:
      'Diese Seite ist eine Kopie der Spezifikation eines Jira-Vorgangs, aber Jira hat nicht geantwortet.',
  },
  spec: (typeName: string, key: string) =>
    typeName === '' ? `Spezifikation von ${key}` : `Spezifikation von ${typeName} ${key}`,
  openIssue: 'Vorgang öffnen',
  oneSided: (key: string) =>
    `Diese Seite nennt ${key}, aber ${key} nennt diese Seite nicht als Spezifikation.`,
  copy: (key: string) => `Eine Kopie der Spezifikation von ${key}`,
  copyHint: 'Lockstep ändert nichts an Kopien. Die Spezifikation ist die Seite, die der Vorgang nennt.',
  noSpec: 'Diese Seite ist keine Spezifikation',
  whatItIs:
    'Lockstep hält Jira-Vorgänge und die Seiten, die sie spezifizieren, auf demselben Stand. Öffnen Sie ein Epic in Jira, um seine Spezifikation zu erstellen.',
  notVisible: 'Sie können diese Seite nicht mehr sehen.',
};
