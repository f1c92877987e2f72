/** The resource whose dialogs are opened here too: each by its view and the issue it is about. */
export const ISSUE_VIEW = 'issue';
