/** The BibTeX entry of the data set with the address of what was made of it. */
export const withAddress = (entry: string, address: string): string => withFields(entry, `url = {${address}}`);

/** The BibTeX entry of the data set as one of a chart made of it: with the title of the chart and its address. */
export const citedBibtex = (entry: string, title: string, address: string): string =>
  withFields(entry, `howpublished = {${escaped(title)}}`, `url = {${address}}`);

const withFields = (entry: string, ...fields: readonly string[]) =>
  entry.replace(/\n\}\s*$/, () => [...fields.map(field => `,\n  ${field}`), '\n}'].join(''));

/** Text in which TeX finds no command: braces are dropped, since one without the other would end the field. */
const escaped = (text: string) => text.replace(/[\\{}~^]/g, '').replace(/[&%$#_]/g, '\\$&');
