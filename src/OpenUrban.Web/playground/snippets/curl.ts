import { pinned, type Snippet } from './Snippet';

export const curl: Snippet = {
  language: 'curl',
  write: (question, endpoint, table) =>
    [
      `# ${pinned(endpoint)}`,
      `curl -s ${quoted(endpoint.address)} \\`,
      `  -H 'Content-Type: application/json' \\`,
      `  --data-raw ${quoted(JSON.stringify(question))}`,
      ...(table === undefined ? [] : ['', '# The rows as CSV:', `curl -s ${quoted(table.address)}`]),
      '',
    ].join('\n'),
};

/** A word of the shell: nothing in single quotes means anything, and they themselves are left and entered again. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
