import type { MouseEvent, ReactNode } from 'react';
import type { Address } from '../shared/Address';
import { show } from '../shared/show';

/** The head of a column that rows can be ordered by: a link, so that it does so without script too. */
export function SortableHeader({
  sorted,
  address,
  label,
  className,
  children,
}: {
  /** How the rows are now ordered by this column. */
  sorted: 'ascending' | 'descending' | undefined;
  /** The page in the order that a click gives. */
  address: Address;
  label: string;
  className?: string;
  children: ReactNode;
}) {
  const follow = (event: MouseEvent) => {
    // With a key held the reader wants another tab or window.
    if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      show(address);
    }
  };
  return (
    <th scope="col" className={className} aria-sort={sorted}>
      <a className="sort" href={address.relative} title={label} onClick={follow}>
        {children}
        <svg viewBox="0 0 10 14" width="10" height="14" aria-hidden="true">
          <path className={sorted === 'ascending' ? 'on' : 'off'} d="M1 6 5 1 9 6z" />
          <path className={sorted === 'descending' ? 'on' : 'off'} d="M1 8 5 13 9 8z" />
        </svg>
      </a>
    </th>
  );
}
