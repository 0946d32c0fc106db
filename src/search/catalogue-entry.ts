/** One indicator of a catalogue in Kolada's columns. */
export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly area: string;
}
