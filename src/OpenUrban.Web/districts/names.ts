/** The name of a district without the word for district, as maps have it. */
export const shortName = (name: string): string => name.replace(/ (New Area|District)$|新?[区區]$/, '');
