import type { ReactNode } from 'react';
import type { RichTextBlock } from 'slack-blocks-to-jsx';
import type { DrawnTable } from '../drawn.ts';
import { contentKey } from './content-key.ts';
import { LibraryBlocks } from './rich-text.tsx';

/** With headers for columns and rows, and its own sideways scrolling when it is wide. */
export function DataTable({ table }: { readonly table: DrawnTable }): ReactNode {
  const [header = [], ...rows] = table.rows;
  const name = table.caption ?? 'Tabell';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section with a name is a landmark, and there may be many tables
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard
    <div className="table" role="group" aria-label={name} tabIndex={0}>
      <table>
        {table.caption !== null && <caption>{table.caption}</caption>}
        <thead>
          <tr>
            {header.map((cell, column) => (
              <th key={contentKey(cell, column)} scope="col" className={table.align[column]}>
                <Cell cell={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, number) => (
            <tr key={contentKey(row, number)}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={contentKey(cell, column)} scope="row" className={table.align[column]}>
                    <Cell cell={cell} />
                  </th>
                ) : (
                  <td key={contentKey(cell, column)} className={table.align[column]}>
                    <Cell cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Cell = ({ cell }: { readonly cell: RichTextBlock }): ReactNode => <LibraryBlocks blocks={[cell]} />;
