export const messages = {
  anonymous: 'Melden Sie sich an, um zu sehen, wie weit diese Arbeit in Jira ist.',
  notConfigured: {
    title: 'Noch keine Vorgänge ausgewählt',
    text: 'Bearbeiten Sie die Einstellungen und wählen Sie, wovon der Status gezeigt wird.',
  },
  epicNotVisible: {
    title: 'Hier gibt es für Sie nichts zu sehen',
    text: 'Wovon dieser Status handelt, wurde gelöscht, oder Sie haben in Jira keinen Zugriff darauf.',
  },
  queryRefused: {
    title: 'Die Abfrage dieses Status lässt sich nicht ausführen',
    text: 'Sie verwendet vielleicht etwas, worauf Sie in Jira keinen Zugriff haben. Wer die Seite bearbeitet, kann sie prüfen.',
  },
  lastRead: (time: string): string => `Seine Zahlen wurden Ihnen hier zuletzt am ${time} gezeigt.`,
};
