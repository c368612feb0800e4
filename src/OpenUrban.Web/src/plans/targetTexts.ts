import type { Words } from '../languages';
import { numberText } from '../numbers';
import type { Target } from './PlansPage';
import * as w from './words';

type Text = (words: Words, ...values: readonly (string | number)[]) => string;

/** A value in the target's unit. */
export function quantityText({ unit }: Target, value: number): string {
  const number = numberText(value);
  return !unit ? number : unit.symbol === '%' ? `${number}%` : `${number} ${unit.symbol ?? unit.name}`;
}

/** What to know of the verdict beside its reason. */
export function remarks(target: Target, text: Text): string[] {
  const { requiredAnnualChange, projectedYear, methodsAgree, ...progress } = target.progress;
  const remark = (condition: boolean, words: Words, ...values: readonly (string | number)[]) =>
    condition ? [text(words, ...values)] : [];
  return [
    ...(requiredAnnualChange === null ? [] : [text(w.needed, changeText(target, requiredAnnualChange, text))]),
    ...(projectedYear === null ? [] : [text(w.projected, projectedYear)]),
    ...remark(methodsAgree === false, w.methodsDiffer),
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
