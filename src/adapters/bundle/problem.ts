/** What is wrong with one place in a delivery. */
export type Fault =
  | { readonly kind: 'missing-file' }
  | { readonly kind: 'unreadable'; readonly detail: string }
  | { readonly kind: 'not-utf8' }
  | { readonly kind: 'not-json'; readonly detail: string }
  | { readonly kind: 'not-csv'; readonly detail: string }
  | { readonly kind: 'wrong-header'; readonly expected: readonly string[] }
  | { readonly kind: 'invalid'; readonly found: string; readonly expected: string }
  | { readonly kind: 'unknown-field' }
  | { readonly kind: 'duplicate'; readonly key: string; readonly firstRow: number }
  | { readonly kind: 'unknown-reference'; readonly found: string; readonly definedIn: string }
  | { readonly kind: 'wrong-value'; readonly found: string; readonly expected: string };

/** One fault and where it is: `row` is the line of the file, from 1; null when the fault is the file's or the row's. */
export interface BundleProblem {
  readonly file: string;
  readonly row: number | null;
  readonly field: string | null;
  readonly fault: Fault;
}

/** More are not collected: whoever corrects twenty runs it again. */
export const MOST_PROBLEMS = 20;

function sentence(fault: Fault): string {
  switch (fault.kind) {
    case 'missing-file':
      return 'filen saknas. Lägg till den; en fil utan rader duger.';
    case 'unreadable':
      return `filen kan inte läsas (${fault.detail}). Kontrollera att den är en vanlig fil som får läsas.`;
    case 'not-utf8':
      return 'texten är inte giltig UTF-8. Spara filen som UTF-8.';
    case 'not-json':
      return `raden är inte giltig JSON (${fault.detail}). Skriv ett JSON-objekt på varje rad.`;
    case 'not-csv':
      return `raden är inte giltig CSV (${fault.detail}). Kontrollera citattecken och antal kolumner.`;
    case 'wrong-header':
      return `rubrikraden stämmer inte. Den ska vara: ${fault.expected.join(',')}`;
    case 'invalid':
      return `värdet ${fault.found} duger inte. Tillåtet är ${fault.expected}.`;
    case 'unknown-field':
      return 'fältet är okänt. Ta bort det eller rätta namnet.';
    case 'duplicate':
      return `samma nyckel (${fault.key}) står redan på rad ${fault.firstRow}. Ta bort den ena raden.`;
    case 'unknown-reference':
      return `"${fault.found}" finns inte i ${fault.definedIn}. Rätta värdet eller lägg till raden där.`;
    case 'wrong-value':
      return `${fault.found} passar inte här. Det ska vara ${fault.expected}.`;
  }
}

/** For the terminal: file, row, field, what is wrong and what to do. */
export function describeProblem({ file, row, field, fault }: BundleProblem): string {
  const place = [file, row === null ? null : `rad ${row}`, field === null ? null : `fältet ${field}`];
  return `${place.filter((part) => part !== null).join(', ')}: ${sentence(fault)}`;
}
