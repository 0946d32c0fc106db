import type { ReactNode } from 'react';
import type { RichTextBlock } from 'slack-blocks-to-jsx';
import type { DrawnTable } from '../drawn.ts';
import { LibraryBlocks } from './rich-text.tsx';

/** With headers for columns and rows, and its own sideways scrolling when it is wide. */
export function DataTable({ table }: { readonly table: DrawnTable }): ReactNode {
  const [header = [], ...rows] = table.rows;
  const name = table.caption ?? 'Tabell';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard
    <section className="table" aria-label={name} tabIndex={0}>
      <table>
        {table.caption !== null && <caption>{table.caption}</caption>}
        <thead>
          <tr>
            {header.map((cell, column) => (
              <th key={key(cell, column)} scope="col" className={table.align[column]}>
                <Cell cell={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, number) => (
            <tr key={key(row, number)}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={key(cell, column)} scope="row" className={table.align[column]}>
                    <Cell cell={cell} />
                  </th>
                ) : (
                  <td key={key(cell, column)} className={table.align[column]}>
                    <Cell cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const key = (content: unknown, place: number): string => `${String(place)} ${JSON.stringify(content)}`;

const Cell = ({ cell }: { readonly cell: RichTextBlock }): ReactNode => <LibraryBlocks blocks={[cell]} />;
