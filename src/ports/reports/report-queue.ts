export interface ReportTask {
  readonly scheduleId: string;
  readonly slot: string;
}

export interface ReportQueue {
  /** Asks for each task at least once; a task may come twice. Throws only `PlatformError`. */
  push(tasks: readonly ReportTask[]): Promise<void>;
}
