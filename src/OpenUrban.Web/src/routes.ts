import routes from '../routes.json';

export interface Route {
  readonly page: string;
  /** Name of the published operation, schema/operations/NAME.graphql. */
  readonly operation: string;
  /** What the path names, for example the code of an indicator. */
  readonly variables: Readonly<Record<string, string>>;
}

/** The route of a path; undefined for a path of none. */
export function findRoute(path: string): Route | undefined {
  for (const { path: pattern, page, operation } of routes) {
    const names = [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
    const match = new RegExp(`^${pattern.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(path);
    if (match) {
      return {
        page,
        operation,
        variables: Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(match[i + 1] as string)])),
      };
    }
  }
  return undefined;
}
