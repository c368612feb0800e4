import type { DatePrecision } from '../generated/operations';
import { common as w } from '../generated/texts';
import { fill, type Language } from './languages';

/** The parts of yyyy-MM-dd, without zeros before them. */
const partsOf = (day: string) => day.split('-').map(Number) as [year: number, month: number, day: number];

/** A day in words. */
export function dayText(day: string, language: Language): string {
  const [year, month, number] = partsOf(day);
  return fill(w.day[language], number, w.months[`${month}` as keyof typeof w.months][language], year);
}

/** When something was published, as exactly as it is known. */
export function publishedText(on: string, precision: DatePrecision, language: Language): string {
  switch (precision) {
    case 'YEAR':
      return fill(w.inYear[language], on.slice(0, 4));
    case 'NOT_AFTER':
      return fill(w.notAfter[language], dayText(on, language));
    default:
      return dayText(on, language);
  }
}

/** The day or days that a value is of, where they are not the usual ones: a day, or two with a stroke between them. */
export function referenceText(reference: string, language: Language): string {
  const [first = '', last] = reference.split('/');
  if (last === undefined) {
    return fill(w.ofDay[language], dayText(first, language));
  }
  const isOneYear = partsOf(first)[0] === partsOf(last)[0];
  const text = dayText(first, language);
  return language === 'en'
    ? fill(w.ofDays.en, isOneYear ? text.slice(0, -5) : text, dayText(last, language))
    : fill(w.ofDays[language], text, isOneYear ? dayText(last, language).slice(5) : dayText(last, language));
}
