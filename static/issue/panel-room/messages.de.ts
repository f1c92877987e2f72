export const messages = {
  statusReport: 'Statusbericht',
  statusReportIs:
    'Eine Seite für alle, die wissen wollen, wie weit dies ist: was fertig, in Arbeit und blockiert ist.',
};
