import type { ReactNode } from 'react';
import { common as w } from '../generated/texts';
import { useTexts } from './Texts';

/** A table that is scrolled sideways where it is wider than the page. */
export function ScrollTable({ name, children }: { name: string; children: ReactNode }) {
  const text = useTexts();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled has to be reached by keyboard.
    <section className="scroll" tabIndex={0} aria-label={text(w.tableOf, name)}>
      <table>{children}</table>
    </section>
  );
}
