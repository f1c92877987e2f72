import { type AdfNode } from '../../documents/adf';

/**
 * Confluence's own chart of a table's numbers, drawn without any app: an extension that names its table
 * by local id. The form is the one that the editor's *Insert chart* makes.
 */
export function chartOf(tableLocalId: string, title: string, series: number): AdfNode {
  const yAxisIdxField = Array.from({ length: series }, (_, n) => String(n + 1));
  const customizeTab = {
    styleField: { height: HEIGHT, showPoints: false, smooth: false, orientation: 'horizontal' },
    titlesField: { chartTitle: title, yLabel: '', xLabel: '' },
    legendField: { legendPosition: 'auto', showLegend: series > 1 },
  };
  const dataTab = { aggregateData: false, xAxisIdxField: '0', yAxisIdxField };
  return {
    type: 'extension',
    attrs: {
      extensionType: 'com.atlassian.chart',
      extensionKey: 'chart:default',
      parameters: { chartType: 'BAR', chartGroup: { dataTab, customizeTab }, extensionTitle: 'Chart' },
      layout: 'default',
    },
    marks: [{ type: 'dataConsumer', attrs: { sources: [tableLocalId] } }],
  };
}

/** Pixels. */
const HEIGHT = 250;
