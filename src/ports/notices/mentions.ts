/** Names somebody in a comment below a page, so that Confluence tells them. Throws only `PlatformError`. */
export interface Mentions {
  mention(pageId: string, accountId: string, text: string): Promise<void>;
}
