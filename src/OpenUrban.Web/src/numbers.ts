/**
 * A number as pages show it: as many digits as it has, those before the point in groups of three.
 * Not by the browser's own formatting: the API renders the same without one.
 */
export function numberText(value: number, decimals?: number): string {
  const text = decimals === undefined ? String(Number(value.toPrecision(12))) : value.toFixed(decimals);
  if (!/^-?\d+(\.\d+)?$/.test(text)) {
    return text;
  }
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return (fraction ? `${grouped}.${fraction}` : grouped).replace('-', '−');
}
