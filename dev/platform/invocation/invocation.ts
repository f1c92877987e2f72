/** One run of one function, from the host's side. */
export interface Invocation {
  readonly id: string;
  /** The person whom the app may act for; null in the background and for anonymous visitors. */
  readonly accountId: string | null;
  /** The invocation at the head of the chain of queue events that led here. */
  readonly rootId: string;
  /** True once the handler returned: what it left behind may not reach the platform any more. */
  over: boolean;
  /** True once a call as the user was refused because the person has not allowed access. */
  consentMissing: boolean;
  readonly kill: () => void;
}
