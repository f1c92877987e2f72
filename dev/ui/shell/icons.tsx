/** @jsxImportSource hono/jsx */

/** Issue types by what they are for; teams rename and translate them, so hierarchy and common names decide. */
export interface IssueTypeMark {
  readonly name: string;
  readonly hierarchyLevel?: number;
  readonly subtask?: boolean;
}

type Glyph = 'epic' | 'initiative' | 'story' | 'bug' | 'task' | 'subtask';

const PATHS: Readonly<Record<Glyph, string>> = {
  epic: 'M9 3 4.5 9H8l-1 4 4.5-6H8z',
  initiative: 'M8 3.5l1.4 3 3.1.4-2.3 2.2.6 3.2L8 10.7l-2.8 1.6.6-3.2-2.3-2.2 3.1-.4z',
  story: 'M5 4h6v8.5L8 10l-3 2.5z',
  bug: 'M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
  task: 'M4.5 8.2 7 10.7l4.6-5-1-.9L7 8.7 5.4 7.2z',
  subtask: 'M4.5 4.5h4v4h-4zM7.5 7.5h4v4h-4z',
};

export function IssueTypeIcon({ type }: { readonly type: IssueTypeMark }) {
  const glyph = glyphOf(type);
  return (
    <svg
      class={`type-icon type-icon-${glyph}`}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      role="img"
      aria-label={type.name}
    >
      <title>{type.name}</title>
      <rect width="16" height="16" rx="3" />
      <path d={PATHS[glyph]} />
    </svg>
  );
}

function glyphOf({ name, hierarchyLevel = 0, subtask = false }: IssueTypeMark): Glyph {
  if (subtask || hierarchyLevel < 0) return 'subtask';
  if (hierarchyLevel > 1) return 'initiative';
  if (hierarchyLevel === 1) return 'epic';
  if (/bug|fehler|defect|バグ/i.test(name)) return 'bug';
  return /story|ストーリー/i.test(name) ? 'story' : 'task';
}

const SIGNS = {
  page: 'M4 2h5.5L13 5.5V14H4zM9 2.5V6h3.5',
  comment: 'M3 3h10v7.5H7L4 13v-2.5H3z',
  link: 'M6.5 9.5 9.5 6.5M7 5l1.5-1.5a2.5 2.5 0 0 1 4 4L11 9M9 11l-1.5 1.5a2.5 2.5 0 0 1-4-4L5 7',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.5 10.5 14 14',
  chevron: 'M6 4l4 4-4 4',
  down: 'M4 6l4 4 4-4',
  numbers: 'M7 4h7M7 8h7M7 12h7M3.5 3v2M3.5 7v2M3.5 11v2',
  flag: 'M4 14V2.5h8L10 6l2 3.5H4',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  apps: 'M3 3h4v4H3zM9 3h4v4H9zM3 9h4v4H3zM9 9h4v4H9z',
} as const;

/** Decorative: what it means is said in words beside it. */
export function Sign({ name }: { readonly name: keyof typeof SIGNS }) {
  return (
    <svg class="sign" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SIGNS[name]} />
    </svg>
  );
}
