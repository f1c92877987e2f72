/** Why the site cannot start, in words for whoever typed the command; nothing was changed. */
export class StartRefused extends Error {}
