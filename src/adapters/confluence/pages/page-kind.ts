/** What a page is to us, by its status in Confluence. */
export function kindOf(status: string | null): 'page' | 'archived' | 'trashed' {
  if (status === 'trashed' || status === 'deleted') return 'trashed';
  return status === 'archived' ? 'archived' : 'page';
}
