/** Where stored figures are. */
export interface FiguresPointer {
  readonly op: string;
  readonly chunks: number;
}

/** What a slot knows of its report beside the page. */
export interface SlotMemory {
  /** The slot of the report before it; stays when the report is made again. */
  readonly previous: string | null;
  /** The figures that were published last. */
  readonly figures: FiguresPointer | null;
  /** Linked pages that it keeps silent about, because not all of its readers may see them: for its owner. */
  readonly withheldPages: number;
  /** The version of the list of reports in which its line was found or put last, where that was kept. */
  readonly listedIn?: number | null;
  /** The page before this one, which is gone: no line of the list of reports is to lead there. */
  readonly replaced?: string;
}

/**
 * The name under which a report's next figures are stored: never that of those which are told now, and the
 * same for each try, so that what a try left that died is written over.
 */
export const nextFiguresName = (op: string, { figures }: SlotMemory): string =>
  figures?.op === op ? `${op}-2` : op;

export const NOTHING_KEPT: SlotMemory = { previous: null, figures: null, withheldPages: 0 };
