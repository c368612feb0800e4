import * as Plot from '@observablehq/plot';
import { numberText } from '../shared/numbers';
import type { Point } from './series';

/** Okabe and Ito's colours without the yellow, which is too light for a line: told apart also by those who do not see red or green. */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00', '#1c2327'];

/** Shapes that can be filled or hollow. */
const symbols = ['circle', 'square', 'triangle', 'diamond', 'star', 'cross', 'wye'] as const;

/** More years than these are lines; fewer of many areas are dots in a row for each area. */
const fewYears = 4;
const manyAreas = 5;

interface Drawing {
  readonly width: number;
  readonly unit: string;
  /** The years from which on a series is on another basis. */
  readonly breaks: readonly { readonly year: number }[];
  /** What the tip of a point says. */
  readonly tell: (point: Point) => string;
}

export interface Plotted {
  readonly element: Element;
  readonly width: number;
  /** The points in the order in which arrow keys go through them. */
  readonly points: readonly Point[];
  /** Shows the tip of a point, as the mouse does. */
  readonly point: (point: Point) => void;
}

/** @param panels The points of each chart; all of them have the same years from left to right. */
export function plot(panels: readonly Point[][], drawing: Drawing): Plotted {
  const points = panels.flat();
  const areas = [...new Set(points.map(({ area }) => area))];
  const years = [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b);
  const charts = panels.map(ofPanel => chart(ofPanel, { ...drawing, areas, years, panelCount: panels.length }));
  const element = document.createElement('div');
  element.append(...charts.map(one => one.element));
  return {
    element,
    width: drawing.width,
    points: charts.flatMap(one => one.points),
    point: point => charts[panels.findIndex(ofPanel => ofPanel.includes(point))]?.point(point),
  };
}

/** What a chart has in common with those beside it. */
interface ChartDrawing extends Drawing {
  readonly areas: readonly string[];
  readonly years: readonly number[];
  readonly panelCount: number;
}

function chart(points: Point[], drawing: ChartDrawing): Omit<Plotted, 'width'> {
  const { years } = drawing;
  const areas = drawing.areas.filter(area => points.some(point => point.area === area));
  const isRows = areas.length >= manyAreas && years.length <= fewYears;
  const options = isRows ? rows(points, areas, drawing) : lines(points, areas, drawing);
  const domain = isRows ? years : drawing.areas;
  const element = Plot.plot({
    ...options,
    width: drawing.width,
    className: 'plot',
    // Years are names here, not numbers on a scale of colours.
    color: { type: 'ordinal', domain, range: colours },
    symbol: { domain, range: symbols },
  });
  // The content security policy of the pages lets no style be inserted; series.css has what stands there.
  for (const style of element.querySelectorAll('style')) {
    style.remove();
  }
  const [x, y] = [element.scale('x'), element.scale('y')];
  const svg = element instanceof SVGElement ? element : (element.querySelector('svg') as SVGElement);
  return {
    element,
    points: isRows
      ? points
      : [...points].sort((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area) || a.year - b.year),
    point: point => {
      const box = svg.getBoundingClientRect();
      svg.dispatchEvent(
        new PointerEvent('pointermove', {
          pointerType: 'mouse',
          clientX: box.left + x?.apply(isRows ? point.value : point.year),
          clientY: box.top + (isRows ? y?.apply(point.area) + (y?.bandwidth ?? 0) / 2 : y?.apply(point.value)),
        }),
      );
    },
  };
}

/** Over years: a line for each stretch of a series, labelled at its end, and each break as a line across. */
function lines(
  points: Point[],
  areas: readonly string[],
  { width, unit, breaks, tell, years, panelCount }: ChartDrawing,
): Plot.PlotOptions {
  const lasts = areas.map(area => points.findLast(point => point.area === area) as Point);
  const isNarrow = width < 560;
  return {
    height: Math.round((width * (isNarrow ? 1.1 : 0.5)) / Math.sqrt(panelCount)),
    // Numbers below ten have digits behind the point.
    marginLeft: 24 + 7 * Math.max(4, numberText(Math.round(Math.max(...points.map(({ value }) => value)))).length),
    marginRight: isNarrow ? 16 : 130,
    x: { label: null, domain: [years[0], years.at(-1)], tickFormat: String, ticks: isNarrow ? 4 : 8 },
    y: { label: unit, grid: true, nice: true },
    marks: [
      Plot.ruleX(breaks, { x: 'year', stroke: '#4d5a61', strokeDasharray: '4,3' }),
      Plot.lineY(points, { x: 'year', y: 'value', z: 'stretch', stroke: 'area', strokeWidth: 2 }),
      ...dots(points, 'year', 'value', 'area', 3.5),
      Plot.text(lasts, {
        x: 'year',
        y: 'value',
        text: 'area',
        textAnchor: isNarrow ? 'end' : 'start',
        dx: isNarrow ? 0 : 8,
        dy: isNarrow ? -12 : 0,
        fill: '#1c2327',
        stroke: '#fff',
      }),
      Plot.tip(points, Plot.pointer({ x: 'year', y: 'value', title: tell, lineWidth: 24, fontSize: 13 })),
    ],
  };
}

/** A row for each area, a dot for each year, the area with the greatest last value first. */
function rows(points: Point[], areas: readonly string[], { width, unit, tell, years }: ChartDrawing): Plot.PlotOptions {
  const last = years.at(-1);
  const ordered = [...areas].sort((a, b) => lastOf(b) - lastOf(a));
  function lastOf(area: string): number {
    const ofArea = points.filter(point => point.area === area);
    return (ofArea.find(({ year }) => year === last) ?? ofArea.at(-1))?.value ?? 0;
  }
  return {
    height: areas.length * 26 + keyHeight + 40,
    marginLeft: 16 + Math.max(...areas.map(widthOf)),
    marginTop: keyHeight + 10,
    marginRight: 36,
    x: { label: unit, grid: true, nice: true, axis: 'top', ticks: width < 560 ? 2 : 7, labelAnchor: 'right' },
    y: { label: null, domain: ordered, type: 'band' },
    marks: [
      Plot.ruleY(
        points,
        Plot.groupY(
          { x1: 'min', x2: 'max' },
          { y: 'area', x1: 'value', x2: 'value', stroke: '#cfd6da', strokeWidth: 2 },
        ),
      ),
      ...dots(points, 'value', 'area', 'year', 5),
      ...years.flatMap((year, i) => {
        const place = { frameAnchor: 'top-left', dy: -keyHeight, dx: i * 64 } as const;
        return [
          Plot.dot([year], { ...place, fill: colours[i] as string, symbol: symbols[i] as Plot.SymbolType, r: 5 }),
          Plot.text([String(year)], {
            ...place,
            dx: place.dx + 10,
            textAnchor: 'start',
            fontSize: 13,
            fill: '#1c2327',
          }),
        ];
      }),
      Plot.tip(points, Plot.pointer({ x: 'value', y: 'area', title: tell, lineWidth: 24, fontSize: 13 })),
    ],
  };
}

/** Pixels for the key of the years, above the axis. */
const keyHeight = 64;

/** About the pixels that a name takes: Chinese characters are as wide as they are high. */
const widthOf = (name: string) => [...name].reduce((width, letter) => width + (letter < '\u2e80' ? 7 : 12), 0);

/** A mark for each value, in the colour and the shape of what it belongs to; hollow where it is not the last word. */
const dots = (points: Point[], x: keyof Point, y: keyof Point, of: keyof Point, r: number): Plot.Markish[] => [
  Plot.dot(
    points.filter(({ isUncertain }) => !isUncertain),
    { x, y, stroke: of, fill: of, symbol: of, r },
  ),
  Plot.dot(
    points.filter(({ isUncertain }) => isUncertain),
    { x, y, stroke: of, fill: 'white', symbol: of, r },
  ),
];
