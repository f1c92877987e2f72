/** Scopes of the operation that changes a page, apart from others' for who asks of no other one. */
export const UPDATE_PAGE_SCOPES = ['write:page:confluence'] as const;
