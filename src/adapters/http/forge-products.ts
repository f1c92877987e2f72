import { asApp, asUser } from '@forge/api';
import { createProductRequest, PATIENCE_OF_PEOPLE, PATIENCE_OF_SCHEDULES } from './request';

/** Acts with the rights of the person who started the invocation. Every click goes through it. */
export const requestAsUser = createProductRequest(() => asUser(), PATIENCE_OF_PEOPLE);

/** Acts with the app's own rights, which may be more than any one reader has: background work only. */
export const requestAsApp = createProductRequest(() => asApp(), PATIENCE_OF_SCHEDULES);

/** The app's rights while a person waits for what it writes. */
export const requestAsAppSoon = createProductRequest(() => asApp(), PATIENCE_OF_PEOPLE);
