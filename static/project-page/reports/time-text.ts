interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** `16:05`, as `<input type="time">` reads and writes it. */
export function timeText({ hour, minute }: TimeOfDay): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

export function parseTime(text: string): TimeOfDay | null {
  const parts = /^(\d{2}):(\d{2})/.exec(text);
  return parts === null ? null : { hour: Number(parts[1]), minute: Number(parts[2]) };
}
