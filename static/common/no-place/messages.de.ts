export const messages = {
  'not-connected':
    'Eine Spezifikation ist eine Confluence-Seite, und Lockstep ist auf dieser Site nicht mit Confluence verbunden. Bitten Sie Ihren Administrator, es zu verbinden.',
  'not-granted':
    'Eine Spezifikation ist eine Confluence-Seite, und Lockstep fehlt eine Berechtigung in Confluence. Bitten Sie einen Administrator der Site, das Update von Lockstep zu genehmigen: Was fehlt, steht unter „Apps“ auf der Seite von Lockstep.',
  'no-access':
    'Eine Spezifikation ist eine Confluence-Seite, und Sie haben keinen Zugriff auf Confluence. Bitten Sie einen Administrator der Site darum.',
  'no-spaces':
    'Eine Spezifikation ist eine Confluence-Seite, und Sie sehen keinen Bereich dafür. Bitten Sie den Administrator eines Bereichs um Zugriff.',
};
