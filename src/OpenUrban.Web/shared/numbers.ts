/** A number as pages show it, with as many digits as it has. */
export const numberText = (value: number, decimals?: number): string =>
  grouped(decimals === undefined ? String(Number(value.toPrecision(12))) : value.toFixed(decimals));

/**
 * A number in digits, those before the point in groups of three.
 * Not by the browser's own formatting: the API renders the same without one.
 */
export function grouped(text: string): string {
  if (!/^-?\d+(\.\d+)?$/.test(text)) {
    return text;
  }
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return (fraction ? `${grouped}.${fraction}` : grouped).replace('-', '−');
}
