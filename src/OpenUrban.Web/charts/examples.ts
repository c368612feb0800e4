import { chartBuilder as w } from '../generated/texts';
import type { ChartQuestion } from '../shared/ChartQuestion';
import type { Words } from '../shared/languages';

/** What is shown when an address asks for nothing. */
export const firstQuestion: ChartQuestion = {
  indicators: ['POP_CENSUS'],
  areas: 'districts',
  from: 2000,
  chart: 'dot',
};

/** Charts to begin with. */
export const examples: readonly (readonly [name: Words, question: ChartQuestion])[] = [
  [w.exampleCharts.residents, firstQuestion],
  [w.exampleCharts.urbanization, { indicators: ['URB_RATE'], areas: ['000000'], from: 2000, chart: 'line' }],
  [w.exampleCharts.railTransit, { indicators: ['RAIL_KM'], areas: ['310000'], chart: 'line' }],
  [w.exampleCharts.ageing, { indicators: ['AGE_65P'], areas: 'districts', from: 2020, to: 2020, chart: 'ranking' }],
  [
    w.exampleCharts.economy,
    { indicators: ['GDP'], areas: ['310000'], from: 2000, transform: 'PERCENT_CHANGE', chart: 'bar' },
  ],
];
