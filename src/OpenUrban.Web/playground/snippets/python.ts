import { hasVariables, pinned, type Snippet } from './Snippet';

export const python: Snippet = {
  language: 'Python',
  write: (question, endpoint, table) =>
    [
      `# ${pinned(endpoint)}`,
      ...(table === undefined
        ? []
        : [
            '# The rows as a data frame (pip install pandas):',
            'import pandas',
            '',
            `table = pandas.read_csv(${literal(table.address)}, dtype={${table.codes.map(code => `${literal(code)}: str`).join(', ')}})`,
            'print(table)',
            '',
          ]),
      '# The answer as it is (pip install requests):',
      'import json',
      'import requests',
      '',
      `query = ${block(question.query)}`,
      ...(hasVariables(question)
        ? [`variables = json.loads(${block(JSON.stringify(question.variables, null, 2))})`]
        : []),
      'answer = requests.post(',
      `    ${literal(endpoint.address)},`,
      '    json={',
      '        "query": query,',
      ...(hasVariables(question) ? ['        "variables": variables,'] : []),
      ...(question.operationName ? [`        "operationName": ${literal(question.operationName)},`] : []),
      '    },',
      ').json()',
      'print(json.dumps(answer, ensure_ascii=False, indent=2))',
      '',
    ].join('\n'),
};

/** A string of JSON is one of Python. */
const literal = (text: string) => JSON.stringify(text);

/** Over lines as it is, unless something in it would end or change that. */
const block = (text: string) => (/\\|"""|"$/.test(text) ? literal(text) : `"""${text}"""`);
