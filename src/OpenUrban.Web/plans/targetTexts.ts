import { plans as w } from '../generated/texts';
import type { Words } from '../shared/languages';
import { numberText } from '../shared/numbers';
import type { Target } from './data';

type Text = (words: Words, ...values: readonly (string | number)[]) => string;

/** A value in the target's unit. */
export function quantityText({ unit }: Target, value: number): string {
  const number = numberText(value);
  return !unit ? number : unit.symbol === '%' ? `${number}%` : `${number} ${unit.symbol ?? unit.name}`;
}

/** A value that may be a lower bound. */
export function amountText(target: Target, value: number, isLowerBound: boolean, text: Text): string {
  const quantity = quantityText(target, value);
  return isLowerBound ? text(w.atLeast, quantity) : quantity;
}

/** What single years brought to a target that is a sum, or is for every year. */
export function singleYearTexts(target: Target, text: Text): string[] {
  return target.progress.years.map(({ year, value, isLowerBound, isMet }) => {
    const amount = amountText(target, value, isLowerBound, text);
    const told = target.kind !== 'ANNUAL' ? undefined : isMet === null ? w.untold : isMet ? w.met : w.missed;
    return text(w.singleYear, year, told === undefined ? amount : text(w.about, amount, text(told)));
  });
}

/** What to know of the verdict beside its reason. */
export function remarks(target: Target, text: Text): string[] {
  const { requiredAnnualChange, projectedYear, evidence, ...progress } = target.progress;
  const remark = (condition: boolean, words: Words, ...values: readonly (string | number)[]) =>
    condition ? [text(words, ...values)] : [];
  return [
    ...(evidence === null ? [] : [text(w.evidenceOf, evidence.year, progress.asOf)]),
    ...(requiredAnnualChange === null || evidence === null
      ? []
      : [text(w.needed, evidence.year, changeText(target, requiredAnnualChange, text))]),
    ...(projectedYear === null ? [] : [text(w.projected, projectedYear)]),
    ...remark(progress.methodsAgree === false, w.methodsDiffer),
    ...remark(progress.definitionsAgree === false, w.definitionsDiffer),
    ...remark(progress.baselinesAgree === false, w.baselinesDiffer),
    ...remark(progress.crossesBreak, w.crossesBreak),
    ...remark(progress.includesEstimates, w.estimates),
    ...remark(progress.includesProvisional, w.provisional),
  ];
}

/** It is a quotient, which has no last digit: three tell enough. */
function changeText(target: Target, change: number, text: Text): string {
  const rounded = Number(change.toPrecision(3));
  return target.unit?.symbol === '%' ? text(w.percentagePoints, numberText(rounded)) : quantityText(target, rounded);
}
