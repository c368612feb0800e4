import { fill, type Language, type Words } from '../languages';
import { numberText } from '../numbers';
import * as w from './words';

/** What the numbers of an indicator are. */
export interface Measured {
  readonly decimals: number;
  readonly unitMultiplier: number;
  readonly unit: { readonly name: string; readonly symbol: string | null };
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

export const valueText = (value: number, { decimals }: Measured): string => numberText(value, decimals);

/** A value with its unit, as it stands in a sentence. */
export function quantityText(value: number, measured: Measured, language: Language): string {
  const number = valueText(value, measured);
  if (measured.unit.symbol === '%' && measured.unitMultiplier === 0) {
    return `${number}%`;
  }
  return language === 'en' ? `${number} ${unitText(measured, language)}` : `${number}${unitText(measured, language)}`;
}
