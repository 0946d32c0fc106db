import { isJson, listField, textField } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { richText } from './rich-text.ts';
import {
  type BlockFault,
  byType,
  type Check,
  fault,
  flag,
  integer,
  list,
  number,
  object,
  oneOf,
  text,
  type,
} from './schema.ts';

const rawText = object({ required: { type, text: text(LIMITS.tableText.limit) } });
const rawNumber = object({ required: { type, value: number, text: text(LIMITS.tableText.limit) } });
const cell = byType({ raw_text: rawText, raw_number: rawNumber, rich_text: richText });
const columnSettings: Check = (value, pointer) =>
  value === null
    ? []
    : object({ optional: { align: oneOf('left', 'center', 'right'), is_wrapped: flag } })(value, pointer);

export const table: Check = object(
  {
    required: { type, rows: list(LIMITS.tableRows.limit, list(LIMITS.tableColumns.limit, cell)) },
    optional: {
      block_id: text(LIMITS.blockId.limit),
      column_settings: list(LIMITS.tableColumns.limit, columnSettings),
    },
  },
  (value, pointer) => tooMuchText(value['rows'], LIMITS.tableText.limit, pointer),
);

export const dataTable: Check = object(
  {
    required: {
      type,
      caption: text(LIMITS.textObject.limit),
      rows: list(LIMITS.dataTableRows.limit, list(LIMITS.dataTableColumns.limit, cell), 2),
    },
    optional: {
      block_id: text(LIMITS.blockId.limit),
      page_size: integer(1, LIMITS.dataTablePage.limit),
      row_header_column_index: integer(0, LIMITS.dataTableColumns.limit - 1),
    },
  },
  (value, pointer) => {
    const rows = listField(value, 'rows').filter(Array.isArray);
    const width = rows[0]?.length;
    const ragged = rows.findIndex((row) => row.length !== width);
    if (ragged >= 0) return fault('all rows must have the same number of cells', `${pointer}/rows/${ragged}`);
    const header = (rows[0] ?? []).findIndex((each: unknown) => isJson(each) && each['type'] === 'rich_text');
    if (header >= 0) return fault('unsupported type: rich_text', `${pointer}/rows/0/${header}/type`);
    return tooMuchText(value['rows'], LIMITS.dataTableText.limit, pointer);
  },
);

function tooMuchText(rows: unknown, most: number, pointer: string): readonly BlockFault[] {
  const length = (Array.isArray(rows) ? rows : [])
    .flat()
    .reduce((sum: number, each: unknown) => sum + cellText(each).length, 0);
  return length > most ? fault(`must be less than ${most + 1} characters`, `${pointer}/rows`) : [];
}

/** Every text that a person reads in a cell. */
function cellText(value: unknown): string {
  if (!isJson(value)) return '';
  return textField(value, 'text') + listField(value, 'elements').map(cellText).join('');
}
