/** Something related, by the browser's word: it is read as the person before it is linked. */
export interface RelatedTarget {
  readonly kind: 'issue' | 'page';
  readonly id: string;
}

/** `issue:10001`, `page:20002`. */
export const nameOf = ({ kind, id }: RelatedTarget): string => `${kind}:${id}`;
