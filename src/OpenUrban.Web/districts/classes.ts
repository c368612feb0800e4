/** A class of a scale: what lies in it, from its least value to its greatest. */
export interface Class {
  readonly from: number;
  readonly to: number;
}

/**
 * The values in at most five classes of about as many values each, the least first; equal values are in one class. Classes
 * of equal width would leave most districts in the first: there is always one very unlike the rest.
 */
export function classesOf(values: readonly number[], count = 5): readonly Class[] {
  const sorted = [...values].sort((a, b) => a - b);
  const classes: Class[] = [];
  let part = -1;
  sorted.forEach((value, i) => {
    const last = classes.at(-1);
    const partOfValue = Math.floor((i * count) / sorted.length);
    if (last && (value === last.to || partOfValue === part)) {
      classes[classes.length - 1] = { from: last.from, to: value };
    } else {
      classes.push({ from: value, to: value });
      part = partOfValue;
    }
  });
  return classes;
}

/** In which of the classes a value is, counted from 0. */
export const classIndex = (value: number, classes: readonly Class[]): number =>
  classes.findIndex(({ to }) => value <= to);
