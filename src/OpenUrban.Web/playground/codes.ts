import { apiLanguages, type Language } from '../shared/languages';
import { site } from './site';

/** What a code is of. */
export type CodeKind = 'areas' | 'indicators';

export interface Code {
  readonly code: string;
  readonly name: string;
}

/** A list of codes that has begun, of which earlier ones may be there, up to the one that is being written. */
const written = String.raw`(?:\[(?:\s*"[^"\n]*"\s*,?)*\s*)?"([^"\n]*)$`;

/** Arguments and filters that take codes, each up to the code that is being written. */
const places = [
  new RegExp(String.raw`\b(areas?|indicators?|denominator)\s*:\s*${written}`),
  new RegExp(String.raw`\b(areas?|district|indicators?)\s*:\s*\{\s*code\s*:\s*\{\s*(?:eq|neq|in|nin)\s*:\s*${written}`),
  new RegExp(String.raw`\b(area|district|indicator)\s*\(\s*code\s*:\s*${written}`),
];

/** Which code is being written at the end of a text, and what of it; undefined where none is. */
export function codeAt(text: string): { readonly kind: CodeKind; readonly written: string } | undefined {
  for (const place of places) {
    const found = place.exec(text);
    if (found) {
      const [, name = '', start = ''] = found;
      return { kind: /^(area|district)/.test(name) ? 'areas' : 'indicators', written: start };
    }
  }
  return undefined;
}

/** All codes of a kind, asked for once. */
export function readCodes(kind: CodeKind, language: Language): Promise<readonly Code[]> {
  known[kind] ??= readAll(kind, language).catch(() => {
    // The next word that is written asks again.
    delete known[kind];
    return [];
  });
  return known[kind];
}

const known: Partial<Record<CodeKind, Promise<readonly Code[]>>> = {};

interface CodePage {
  readonly nodes: readonly Code[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** More pages than any data set of a city has. */
const mostPages = 40;

async function readAll(kind: CodeKind, language: Language): Promise<readonly Code[]> {
  const query = `query ($after: String, $language: Language) { page: ${kind}(first: 50, after: $after) { nodes { code name(language: $language) } pageInfo { hasNextPage endCursor } } }`;
  const codes: Code[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const response: Response = await fetch(`${site.base}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, variables: { after, language: apiLanguages[language] } }),
    });
    const { data } = (await response.json()) as { readonly data: { readonly page: CodePage } };
    codes.push(...data.page.nodes);
    if (!data.page.pageInfo.hasNextPage) {
      break;
    }
    after = data.page.pageInfo.endCursor;
  }
  return codes;
}
