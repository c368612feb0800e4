import { hasVariables, pinned, type Snippet } from './Snippet';

export const r: Snippet = {
  language: 'R',
  write: (question, endpoint, table) =>
    [
      `# ${pinned(endpoint)}`,
      ...(table === undefined
        ? []
        : [
            '# The rows as a data frame:',
            `table <- read.csv(${raw(table.address)}, ${classes(table.codes)}encoding = "UTF-8")`,
            'print(table)',
            '',
          ]),
      '# The answer as it is: install.packages(c("httr2", "jsonlite"))',
      'library(httr2)',
      '',
      'question <- list(',
      [
        `  query = ${raw(question.query)}`,
        ...(hasVariables(question)
          ? [
              `  variables = jsonlite::fromJSON(${raw(JSON.stringify(question.variables, null, 2))}, simplifyVector = FALSE)`,
            ]
          : []),
        ...(question.operationName ? [`  operationName = ${raw(question.operationName)}`] : []),
      ].join(',\n'),
      ')',
      `answer <- request(${raw(endpoint.address)}) |>`,
      '  req_body_json(question) |>',
      '  req_perform() |>',
      '  resp_body_json()',
      'str(answer)',
      '',
    ].join('\n'),
};

/** Codes stay texts. Without any, R takes an empty list of classes for one of all columns. */
const classes = (codes: readonly string[]) =>
  codes.length === 0 ? '' : `colClasses = c(${codes.map(code => `"${code}" = "character"`).join(', ')}), `;

/** A raw string (R 4.0 or later), with as many dashes as nothing in it has. */
function raw(text: string): string {
  let dashes = '---';
  while (text.includes(`)${dashes}"`)) {
    dashes += '-';
  }
  return `r"${dashes}(${text})${dashes}"`;
}
