import { type FrameLocator, type Locator, type Page } from 'playwright-core';
import { type Epic } from '../site/spec/generate';
import { atRest, contextPanel, modalFrame } from './journey';

/** The dialog *Break down*, from the right column of an epic with a spec. */
export async function openBreakdown(page: Page, epic: Epic): Promise<FrameLocator> {
  await page.goto(`/browse/${epic.key}`);
  const column = contextPanel(page);
  await atRest(column);
  await column.getByRole('button', { name: 'Break down' }).click();
  const dialog = modalFrame(page, 'Break down');
  await dialog.getByRole('button', { name: 'Create tasks' }).waitFor();
  return dialog;
}

/** So many cells of a summary and an assignee whom nobody is, pasted where the grid stands. */
export async function pasteCells(grid: Locator, count: number): Promise<void> {
  const cells = Array.from({ length: count }, (_, n) => `Pasted ${String(n)}\tNobody`).join('\n');
  await grid.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, cells);
}

/** So many tasks more in the list, from pasted lines. */
export async function pasteLines(dialog: FrameLocator, count: number): Promise<void> {
  const lines = Array.from({ length: count }, (_, n) => `Pasted ${String(n)}`).join('\n');
  await dialog.getByLabel('Paste tasks').evaluate((box, text) => {
    (box as HTMLTextAreaElement).value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, lines);
  await dialog.getByRole('button', { name: 'Add them' }).click();
}
