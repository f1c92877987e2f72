/**
 * What every query of a report asks for: issues with a security level are left to the people who may see them, since a
 * page cannot hide them from its other readers.
 */
export const UNSECURED = 'level IS EMPTY';
