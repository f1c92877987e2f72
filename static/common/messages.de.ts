export const messages = {
  loading: 'Wird geladen',
  close: 'Schließen',
  tryAgain: 'Erneut versuchen',
  cancel: 'Abbrechen',
  stillWorking: 'Es wird noch gearbeitet …',
  anonymous: 'Melden Sie sich an, um Lockstep zu verwenden.',
  unlicensed:
    'Lockstep ist für Ihr Konto auf dieser Site nicht lizenziert. Wenden Sie sich an Ihren Administrator.',
  paused: {
    title: 'Lockstep ist auf dieser Site angehalten',
    text: (since: string): string =>
      `Ein Administrator hat es am ${since} angehalten. Bis es weitergeht, wird nichts geschrieben; was da ist, bleibt, wie es ist.`,
  },
  lost: {
    title: 'Lockstep hat nicht geantwortet',
    text: 'Soweit diese Seite weiß, wurde nichts geändert. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut, oder laden Sie die Seite neu: Vielleicht müssen Sie sich anmelden.',
  },
  offline: {
    title: 'Sie sind offline',
    text: 'Soweit diese Seite weiß, wurde nichts geändert. Versuchen Sie es erneut, sobald Sie wieder online sind.',
  },
  failed: {
    throttled: {
      title: 'Die Site ist ausgelastet',
      text: 'Im Moment gibt es zu viele Anfragen. Versuchen Sie es in Kürze erneut.',
      until: (time: string) =>
        `Die Site nimmt bis ${time} keine weiteren Anfragen an. Versuchen Sie es dann erneut.`,
    },
    unavailable: {
      title: 'Die Site hat nicht geantwortet',
      text: 'Jira, Confluence oder der Speicher von Lockstep war nicht erreichbar. Versuchen Sie es erneut.',
    },
    forbidden: {
      title: 'Kein Zugriff',
      text: 'Ihr Konto darf das hier nicht, oder Lockstep fehlt auf dieser Site eine Berechtigung. Nichts wurde geändert. Administratoren sehen unter „Apps“ auf der Seite von Lockstep, was fehlt.',
    },
    'not-granted': {
      title: 'Lockstep fehlt auf dieser Site eine Berechtigung',
      text: 'Nichts wurde geändert. Bitten Sie einen Administrator, das Update von Lockstep zu genehmigen: Was fehlt, steht unter „Apps“ auf der Seite von Lockstep.',
    },
    'not-connected': {
      title: 'Confluence ist nicht verbunden',
      text: 'Lockstep hat auf dieser Site keinen Zugriff auf Confluence. Bitten Sie Ihren Administrator, es zu verbinden.',
    },
    'no-jira': {
      title: 'Jira ist nicht verbunden',
      text: 'Lockstep hat auf dieser Site keinen Zugriff auf Jira. Bitten Sie Ihren Administrator, es zu verbinden.',
    },
    'invalid-request': {
      title: 'Diese Ansicht ist veraltet',
      text: 'Laden Sie die Seite neu und versuchen Sie es erneut.',
    },
    unexpected: {
      title: 'Etwas ist schiefgegangen',
      text: 'Laden Sie die Seite neu und versuchen Sie es erneut. Geschieht es wieder, sagen Sie es einem Administrator: Das Protokoll der App weiß mehr.',
    },
  },
};
