import type { ChartQuestion } from '../shared/ChartQuestion';
import { type Words, words } from '../shared/languages';

/** What is shown when an address asks for nothing. */
export const firstQuestion: ChartQuestion = {
  indicators: ['POP_CENSUS'],
  areas: 'districts',
  from: 2000,
  chart: 'dot',
};

/** Charts to begin with. */
export const examples: readonly (readonly [name: Words, question: ChartQuestion])[] = [
  [
    words('Residents of the districts at three censuses', '三次普查的各区常住人口', '三次普查的各區常住人口'),
    firstQuestion,
  ],
  [
    words('China’s urbanization rate and its target', '全国城镇化率与目标', '全國城鎮化率與目標'),
    { indicators: ['URB_RATE'], areas: ['000000'], from: 2000, chart: 'line' },
  ],
  [
    words('Rail transit length, with its changes of definition', '轨道交通里程及口径变化', '軌道交通里程及口徑變化'),
    { indicators: ['RAIL_KM'], areas: ['310000'], chart: 'line' },
  ],
  [
    words('Districts by share of residents aged 65 or more', '各区65岁及以上人口比重', '各區65歲及以上人口比重'),
    { indicators: ['AGE_65P'], areas: 'districts', from: 2020, to: 2020, chart: 'ranking' },
  ],
  [
    words('How fast Shanghai’s economy grew', '上海经济增速', '上海經濟增速'),
    { indicators: ['GDP'], areas: ['310000'], from: 2000, transform: 'PERCENT_CHANGE', chart: 'bar' },
  ],
];
