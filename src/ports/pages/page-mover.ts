/** With the rights of whoever asks. Throws only `PlatformError`. */
export interface PageMover {
  /** Puts a page, with all that stands below it, below another one; false when the product refuses. */
  moveBelow(pageId: string, parentId: string): Promise<boolean>;
}
