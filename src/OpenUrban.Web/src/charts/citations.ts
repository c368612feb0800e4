/** The BibTeX entry of the data set as one of a chart made of it: with the title of the chart and its address. */
export const citedBibtex = (entry: string, title: string, address: string): string =>
  entry.replace(/\n\}\s*$/, () => `,\n  howpublished = {${escaped(title)}},\n  url = {${address}}\n}`);

/** Text in which TeX finds no command: braces are dropped, since one without the other would end the field. */
const escaped = (text: string) => text.replace(/[\\{}~^]/g, '').replace(/[&%$#_]/g, '\\$&');
