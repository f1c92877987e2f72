import { record } from '../bridge/payload';

/** What `GET /__site/limits` answers, as rows: product, operation, calls, points; a product's sum comes first. */
export function pointRows(limits: Readonly<Record<string, unknown>>): readonly (readonly unknown[])[] {
  const { pointsAnHour } = record(limits['settings']);
  return ['jira', 'confluence'].flatMap((product) => {
    const { used, operations } = record(limits[product]);
    const rows = Array.isArray(operations) ? operations.map(record) : [];
    const sum = [product, 'all', '', `${String(used)} of ${String(pointsAnHour)}`];
    return [sum, ...rows.map(({ operationId, calls, points }) => [product, operationId, calls, points])];
  });
}
