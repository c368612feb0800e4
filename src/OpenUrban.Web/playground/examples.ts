/** An example of the documentation, as the folder schema/examples has them. */
export interface Example {
  /** File name without extension, for example `02-measures-for-pudong`. */
  name: string;
  title: string;
  chineseTitle: string;
  query: string;
  /** The query's variables as JSON; empty when it takes none. */
  variables: string;
}

const files = import.meta.glob<string>('../../../schema/examples/*.md', {
  query: '?raw',
  eager: true,
  import: 'default',
});

/** All examples, in the order of their file names. */
export const examples: Example[] = Object.entries(files)
  .map(([path, text]) => readExample(path, text.replaceAll('\r\n', '\n')))
  .sort((a, b) => a.name.localeCompare(b.name));

function readExample(path: string, text: string): Example {
  const [, title, chineseTitle] = /^# (.+)\n\n\*(.+)\*\n/.exec(text) ?? [];
  const [, query] = /```graphql\n([^`]+)\n```/.exec(text) ?? [];
  if (!title || !chineseTitle || !query) {
    throw new Error(`${path} must have an English and a Chinese title and a query.`);
  }
  const [, variables = ''] = /```json variables\n([^`]+)\n```/.exec(text) ?? [];
  const name = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
  return { name, title, chineseTitle, query, variables };
}
