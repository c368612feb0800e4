import type { Transform } from '../generated/operations';
import { chartBuilder } from '../generated/texts';
import type { Address } from '../shared/Address';
import type { ChartQuestion } from '../shared/ChartQuestion';

/** What an address of /chart asks; what cannot be is left out. */
export function readChartQuestion({ parameters }: Address): ChartQuestion {
  const list = (name: string) => parameters.get(name)?.split(',').filter(Boolean) ?? [];
  const number = (name: string, form: RegExp) => {
    const text = parameters.get(name) ?? '';
    return form.test(text) ? Number(text) : undefined;
  };
  const year = (name: string) => number(name, /^\d{4}$/);
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
    denominator: text('denominator'),
    multiplier: number('multiplier', /^(?=.*[1-9])\d{1,9}(\.\d{1,9})?$/),
    tolerance: number('tolerance', /^(\d|10)$/),
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
