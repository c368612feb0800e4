/** A value of a chart: what its mark stands for. */
export interface MarkKey {
  readonly area: string;
  readonly year: number;
}

/** As far from a mark as this, in pixels, one still points at it. */
const reach = 40;

/** The chart that the API draws, as an element of the page, whose marks say by data-area and data-year what they stand for. */
export async function loadChart(address: string, signal: AbortSignal): Promise<SVGSVGElement> {
  const response = await fetch(address, { signal });
  if (!response.ok) {
    throw new Error(`${address} is answered with ${response.status}.`);
  }
  const { documentElement } = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
  const chart = document.importNode(documentElement, true) as unknown as SVGSVGElement;
  // It is as wide as its place, and what it says is said beside it.
  chart.removeAttribute('width');
  chart.removeAttribute('height');
  chart.querySelector('title')?.remove();
  return chart;
}

/** The mark of a value; undefined where it is not drawn. */
export const markOf = (chart: Element, { area, year }: MarkKey): Element | undefined =>
  marksOf(chart).find(({ dataset }) => dataset.area === area && dataset.year === String(year));

/** What is nearest to a place of the window; undefined where nothing is near. */
export function valueAt(chart: Element, x: number, y: number): MarkKey | undefined {
  let nearest: MarkKey | undefined;
  let least = reach;
  for (const mark of marksOf(chart)) {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const distance = Math.hypot(x - Math.min(Math.max(x, left), right), y - Math.min(Math.max(y, top), bottom));
    if (distance < least) {
      least = distance;
      nearest = { area: mark.dataset.area as string, year: Number(mark.dataset.year) };
    }
  }
  return nearest;
}

const marksOf = (chart: Element) => [...chart.querySelectorAll<SVGGraphicsElement>('[data-year]')];
