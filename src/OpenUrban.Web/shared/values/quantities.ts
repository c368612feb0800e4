import type { ValueBound } from '../../generated/operations';
import { values as w } from '../../generated/texts';
import { fill, type Language, type Words } from '../languages';
import { grouped } from '../numbers';

/** What the numbers of an indicator count. */
export interface Measured {
  readonly unitMultiplier: number;
  readonly unit: { readonly name: string; readonly symbol: string | null };
}

/** A value as its source printed it, and whether it is the figure itself. */
export interface Printed {
  readonly valueText: string | null;
  readonly bound: ValueBound;
}

/** Powers of ten as they stand before a unit. */
const powers: Readonly<Record<number, Words>> = {
  3: w.thousand,
  4: w.tenThousand,
  6: w.million,
  8: w.hundredMillion,
};

/** The unit with its multiplier in words, for example ten thousand persons. */
export function unitText({ unitMultiplier, unit }: Measured, language: Language): string {
  const power = powers[unitMultiplier];
  if (unitMultiplier === 0) {
    return unit.name;
  }
  return power ? fill(power[language], unit.name) : `10^${unitMultiplier} ${unit.name}`;
}

/** A value with the digits that its source printed: more would say that it is known better. With "at least" where that is all it says. */
export const printed = ({ valueText, bound }: Printed, language: Language): string =>
  valueText === null ? '—' : fill(w.bounds[bound][language], grouped(valueText));

/** A value with its unit, as it stands in a sentence. */
export function quantityText(value: Printed, measured: Measured, language: Language): string {
  const number = printed(value, language);
  if (measured.unit.symbol === '%' && measured.unitMultiplier === 0) {
    return `${number}%`;
  }
  return language === 'en' ? `${number} ${unitText(measured, language)}` : `${number}${unitText(measured, language)}`;
}
