/** Keeps what is written to the console, which is the app's log, instead of showing it. */
export class HeardConsole {
  readonly lines: string[] = [];
  private readonly info = console.info;
  private readonly error = console.error;

  begin(): void {
    const hear = (line: unknown): void => {
      this.lines.push(String(line));
    };
    Object.assign(console, { info: hear, error: hear });
  }

  end(): void {
    Object.assign(console, { info: this.info, error: this.error });
  }
}
