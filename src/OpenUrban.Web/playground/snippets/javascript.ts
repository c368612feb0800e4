import { hasVariables, pinned, type Snippet } from './Snippet';

export const javascript: Snippet = {
  language: 'JavaScript',
  write: (question, endpoint) =>
    [
      `// ${pinned(endpoint)}`,
      `const response = await fetch(${JSON.stringify(endpoint.address)}, {`,
      "  method: 'POST',",
      "  headers: { 'Content-Type': 'application/json' },",
      '  body: JSON.stringify({',
      `    query: ${template(question.query)},`,
      ...(hasVariables(question) ? [`    variables: ${indented(JSON.stringify(question.variables, null, 2))},`] : []),
      ...(question.operationName ? [`    operationName: ${JSON.stringify(question.operationName)},`] : []),
      '  }),',
      '});',
      'const { data, errors } = await response.json();',
      'console.dir(errors ?? data, { depth: null });',
      '',
    ].join('\n'),
};

const template = (text: string) => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;

const indented = (text: string) => text.replaceAll('\n', '\n    ');
