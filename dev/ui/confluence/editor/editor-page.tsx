/** @jsxImportSource hono/jsx */
import { raw } from 'hono/html';
import { Sign } from '../../shell/icons';
import { type EditorStart } from '../../client/editor/editor-start';

export interface EditorPageProps {
  readonly heading: string;
  readonly title: string;
  readonly start: EditorStart;
}

const BUTTONS = [
  { command: 'undo', sign: '↶', title: 'Undo' },
  { command: 'redo', sign: '↷', title: 'Redo' },
  { command: 'bold', sign: 'B', title: 'Bold' },
  { command: 'italic', sign: 'I', title: 'Italic' },
  { command: 'code', sign: '</>', title: 'Code' },
  { command: 'link', sign: <Sign name="link" />, title: 'Link' },
  { command: 'comment', sign: <Sign name="comment" />, title: 'Comment' },
  { command: 'bullet-list', sign: '•', title: 'Bullet list' },
  { command: 'numbered-list', sign: <Sign name="numbers" />, title: 'Numbered list' },
] as const;

const BLOCKS = [
  { command: 'table', title: 'Table' },
  { command: 'panel', title: 'Info panel' },
  { command: 'quote', title: 'Quote' },
  { command: 'code-block', title: 'Code snippet' },
  { command: 'rule', title: 'Divider' },
] as const;

/** The page editor. What it edits travels as data; the browser's part is `client/editor.ts`. */
export function EditorPage({ heading, title, start }: EditorPageProps) {
  return (
    <div class="editor">
      <div class="editor-head">
        <h1 class="editor-heading">{heading}</h1>
        <Toolbar start={start} />
        <span id="editor-status" class="subtle" role="status"></span>
        <button type="button" id="editor-discard" class="button subtle" hidden>
          Discard changes
        </button>
        <a class="button subtle" href={start.closeHref}>
          Close
        </a>
        <button type="button" id="editor-publish" class="button primary">
          {start.isLive ? 'Done' : 'Publish'}
        </button>
      </div>
      <p id="editor-message" class="editor-message" role="alert"></p>
      <input
        id="editor-title"
        class="editor-title"
        value={title}
        placeholder="Page title"
        aria-label="Page title"
        maxlength={255}
        dir="auto"
      />
      <div id="editor-body" class="editor-body"></div>
      <script id="editor-start" type="application/json">
        {raw(scriptSafe(start))}
      </script>
    </div>
  );
}

function Toolbar({ start }: { readonly start: EditorStart }) {
  return (
    <div class="editor-toolbar" id="editor-toolbar" role="toolbar" aria-label="Formatting">
      <select data-text-style aria-label="Text style">
        <option value="0">Normal text</option>
        {[1, 2, 3, 4, 5, 6].map((level) => (
          <option value={level}>Heading {level}</option>
        ))}
      </select>
      {BUTTONS.map(({ command, sign, title }) => (
        <button type="button" class="icon-button" data-command={command} aria-label={title} title={title}>
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
      <div class="menu">
        <button
          type="button"
          class="button subtle"
          id="editor-insert-button"
          aria-haspopup="menu"
          aria-expanded="false"
        >
          Insert
        </button>
        <div class="menu-panel" id="editor-insert" role="menu" aria-label="Insert" hidden>
          {start.macros.map(({ key, title }) => (
            <button type="button" role="menuitem" class="menu-item" data-macro={key}>
              {title}
            </button>
          ))}
          {BLOCKS.map(({ command, title }) => (
            <button type="button" role="menuitem" class="menu-item" data-command={command}>
              {title}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}

/** JSON that cannot end the script element it stands in. */
const scriptSafe = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
