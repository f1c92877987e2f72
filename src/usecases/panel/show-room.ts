import { type IssueCard, type IssueCards } from '../../ports/issue-cards';

export type ShowRoomOutcome =
  { readonly kind: 'not-visible' } | { readonly kind: 'room'; readonly issue: IssueCard };

export type ShowRoom = (issueId: string) => Promise<ShowRoomOutcome>;

/** Answers "which issue is this?" for the person who looks; what its work says is read when it is shown. */
export function createShowRoom({ cards }: { readonly cards: IssueCards }): ShowRoom {
  return async (issueId) => {
    const issue = await cards.card(issueId);
    return issue === null ? { kind: 'not-visible' } : { kind: 'room', issue };
  };
}
