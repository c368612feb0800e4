import { createContext, useCallback, useContext } from 'react';
import type { Site } from '../Address';

const SiteContext = createContext<Site>({ home: '', base: '' });

/** Sets where the API is, for all that is within. */
export const SiteProvider = SiteContext;

export const useSite = (): Site => useContext(SiteContext);

/** Returns a function that gives the address of a path of the API, without scheme and host. */
export function useLocal(): (path: string) => string {
  const { base } = useSite();
  return useCallback(path => base + path, [base]);
}
