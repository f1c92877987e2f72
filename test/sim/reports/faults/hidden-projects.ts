/** Projects that the app cannot see for a while. */
export class HiddenProjects {
  private readonly until = new Map<string, number>();
  private readonly told = new Set<string>();

  hide(projectId: string, until: number): void {
    this.until.set(projectId, until);
  }

  mend(): void {
    this.until.clear();
  }

  isHidden(projectId: string, windowEnd: number, now: number): boolean {
    const isHidden = now < (this.until.get(projectId) ?? 0);
    if (isHidden) this.told.add(`${projectId} ${String(windowEnd)}`);
    return isHidden;
  }

  /** Whether a report that ends then was kept from coming out by it. */
  wasHidden(projectId: string, windowEnd: number): boolean {
    return this.told.has(`${projectId} ${String(windowEnd)}`);
  }
}
