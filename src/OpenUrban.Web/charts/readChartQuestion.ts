import type { Transform } from '../generated/operations';
import { chartBuilder } from '../generated/texts';
import type { Address } from '../shared/Address';
import type { ChartQuestion } from '../shared/ChartQuestion';

/** What an address of /chart asks; what cannot be is left out. */
export function readChartQuestion({ parameters }: Address): ChartQuestion {
  const list = (name: string) => parameters.get(name)?.split(',').filter(Boolean) ?? [];
  const year = (name: string) => {
    const text = parameters.get(name) ?? '';
    return /^\d{4}$/.test(text) ? Number(text) : undefined;
  };
  const text = (name: string) => parameters.get(name) || undefined;
  const choice = (name: string) => (parameters.get(name) === 'auto' ? undefined : text(name));
  const areas = list('areas');
  const transform = text('transform');
  return {
    indicators: list('indicators'),
    // A form sends the kind of choice with the boxes that are checked, whether they count or not.
    areas: areas.includes('districts')
      ? 'districts'
      : areas.includes('all') || areas.length === 0
        ? undefined
        : areas.filter(area => area !== 'these'),
    from: year('from'),
    to: year('to'),
    transform: isTransform(transform) && transform !== 'LEVEL' ? transform : undefined,
    baseYear: year('baseYear'),
    asOf: text('asOf'),
    release: text('release'),
    chart: choice('chart'),
    target: choice('target'),
    zero: choice('zero'),
    title: text('title'),
  };
}

// Not "in": every object has toString.
const isTransform = (text: string | undefined): text is Transform =>
  text !== undefined && Object.hasOwn(chartBuilder.transforms, text);
