import { type Page } from 'playwright-core';
import { appFrames } from './axe';

/**
 * What a person could not read in the app's own frames: text cut off, outside the frame, under other text, a letter a
 * line, or a key in two lines. And where a dialog's buttons are not where Atlassian's dialogs have them.
 */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
  const found = await Promise.all(appFrames(page).map((frame) => frame.evaluate<readonly string[]>(MEASURE)));
  return found.flat();
}

/**
 * Runs in the frame. What is hidden from sight has no faults, nor what is shortened and tells the whole of it in its
 * title; what sticks lies over the rest on purpose.
 */
const MEASURE = `(() => {
  // What a list has scrolled away lies under nothing, nor does what an ellipsis stands for.
  const inSight = (element) => ({ left, right, top, bottom }) => {
    for (let box = element; box; box = box.parentElement) {
      const { overflowY, textOverflow } = getComputedStyle(box);
      const window = box.getBoundingClientRect();
      if (textOverflow === 'ellipsis') {
        left = Math.max(left, window.left);
        right = Math.min(right, window.right);
      }
      if (!/auto|scroll/.test(overflowY)) continue;
      top = Math.max(top, window.top);
      bottom = Math.min(bottom, window.bottom);
    }
    return { left, right, top, bottom };
  };
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const element = node.parentElement;
    if (!node.data.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest('select, script, style, .sr-only, .dialog-actions')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    texts.push({ element, node, words: node.data.trim().slice(0, 40), rects: [...range.getClientRects()].map(inSight(element)) });
  }
  const cut = ({ element }) => {
    for (let box = element; box && box !== document.body; box = box.parentElement) {
      const { overflowX, textOverflow } = getComputedStyle(box);
      if (/auto|scroll/.test(overflowX)) return false;
      if (/hidden|clip/.test(overflowX) && box.scrollWidth > box.clientWidth + 1 && !box.closest('[title]')) return true;
    }
    return false;
  };
  const scrolls = ({ element }) => element.closest('.table-box, pre, .epics') !== null;
  const shortened = ({ element }) => {
    const box = element.closest('[title]');
    return box !== null && [box, element].some((each) => getComputedStyle(each).textOverflow === 'ellipsis');
  };
  const outside = (text) =>
    !scrolls(text) && !shortened(text) && text.rects.some(({ left, right }) => left < -1 || right > innerWidth + 1);
  const meet = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
  const over = (text, index) =>
    texts.slice(index + 1).some((other) => text.rects.some((a) => other.rects.some((b) => meet(a, b))));
  const broken = ({ element, node }) =>
    [...node.data.matchAll(/[A-Z][A-Z\\d_]*-\\d+/g)].filter(({ 0: key, index }) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + key.length);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
    });
  // A line that is read in both directions has several boxes.
  const lines = (rects) => new Set(rects.map(({ top }) => Math.round(top))).size;
  const squeezed = ({ node, rects }) => lines(rects) > 3 && node.data.trim().length < 3 * lines(rects);
  const misplaced = (footer) => {
    const buttons = [...footer.querySelectorAll('button')];
    const primary = buttons.findIndex((button) => button.matches('.button-primary'));
    const [outer, last] = [footer, buttons.at(-1)].map((element) => element.getBoundingClientRect());
    const beyond = getComputedStyle(footer).direction === 'rtl' ? last.left - outer.left : outer.right - last.right;
    return beyond > 24 || (primary !== -1 && primary < buttons.length - 1);
  };
  const footers = [...document.querySelectorAll('.dialog-actions')].filter(misplaced);
  return [
    ...footers.map(({ innerText }) => 'not at the end: ' + innerText),
    ...texts.flatMap(broken).map(([key]) => 'in two lines: ' + key),
    ...texts.filter(squeezed).map(({ words }) => 'a letter a line: ' + words),
    ...texts.filter(cut).map(({ words }) => 'cut: ' + words),
    ...texts.filter(outside).map(({ words }) => 'outside: ' + words),
    ...texts.filter(over).map(({ words }) => 'overlapped: ' + words),
  ];
})()`;
