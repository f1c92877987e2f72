import { postInlineComment } from './page/post-comment';
import { linesOf, placeOf, type TextPlace } from './page/text-place';

/** Joins marked words with what was said about them, and lets readers comment on words they select. */
function startThreads(): void {
  for (const thread of document.querySelectorAll<HTMLElement>('.inline-thread[data-marker]')) {
    const marks = [...document.querySelectorAll<HTMLElement>('.adf-annotation')].filter(
      (mark) => mark.dataset['comment'] === thread.dataset['marker'],
    );
    for (const mark of marks) makeButton(mark, thread);
    thread.addEventListener('focusin', () => {
      for (const mark of marks) mark.classList.add('chosen');
    });
  }
}

function makeButton(mark: HTMLElement, thread: HTMLElement): void {
  mark.setAttribute('role', 'button');
  mark.setAttribute('aria-description', 'Has a comment');
  mark.tabIndex = 0;
  const show = (): void => {
    document.querySelector('.inline-thread.chosen')?.classList.remove('chosen');
    thread.classList.add('chosen');
    thread.focus();
    thread.scrollIntoView({ block: 'nearest' });
  };
  mark.addEventListener('click', show);
  mark.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      show();
    }
  });
}

function startCommenting(button: HTMLButtonElement, dialog: HTMLDialogElement, body: HTMLElement): void {
  let place: TextPlace | null = null;
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    const range = selection && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    const found = range === null ? null : placeOf(linesOf(body), range);
    button.hidden = found === null;
    if (range === null || found === null) return;
    place = found;
    const box = range.getBoundingClientRect();
    button.style.top = `${String(box.bottom + window.scrollY + 4)}px`;
    button.style.left = `${String(box.left + window.scrollX)}px`;
  });
  button.addEventListener('click', () => {
    const quote = dialog.querySelector('.inline-quote');
    if (quote && place) quote.textContent = place.textSelection;
    dialog.showModal();
  });
  dialog.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (place) void save(dialog, place);
  });
}

async function save(dialog: HTMLDialogElement, place: TextPlace): Promise<void> {
  const words = dialog.querySelector('textarea')?.value ?? '';
  const made = await postInlineComment(dialog.dataset['page'] ?? '', words, place);
  if (made.kind === 'made') {
    window.location.reload();
    return;
  }
  const alert = dialog.querySelector('[role=alert]');
  if (alert) alert.textContent = `Your comment was not saved. ${made.reason}`;
}

startThreads();
const button = document.getElementById('comment-on-selection');
const dialog = document.getElementById('inline-comment');
const body = document.getElementById('page-body');
if (button instanceof HTMLButtonElement && dialog instanceof HTMLDialogElement && body)
  startCommenting(button, dialog, body);
