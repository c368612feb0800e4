export interface Example {
  /** File name without extension, for example `01-plans`. */
  name: string;
  title: string;
  chineseTitle: string;
  query: string;
}

const files = import.meta.glob<string>('./examples/*.graphql', {
  query: '?raw',
  eager: true,
  import: 'default',
});

/** All examples, in the order of their file names. */
export const examples: Example[] = Object.entries(files)
  .map(([path, text]) => readExample(path, text))
  .sort((a, b) => a.name.localeCompare(b.name));

function readExample(path: string, text: string): Example {
  const query = text.replaceAll('\r\n', '\n').trim();
  const [title, chineseTitle] = query.split('\n', 2).map(line => /^#\s*(\S.*)$/.exec(line)?.[1]);
  if (!title || !chineseTitle) {
    throw new Error(`${path} must start with two comment lines: the English and the Chinese title.`);
  }
  const name = path.slice('./examples/'.length, -'.graphql'.length);
  return { name, title, chineseTitle, query };
}
