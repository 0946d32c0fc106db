import type { Area, ServiceArea } from '../domain/area.ts';
import { foldWords } from '../language/fold.ts';

/** One of the names of an area, folded, with a blank before it: names are found where a word begins. */
export interface AreaName {
  readonly name: string;
  /** Its words. */
  readonly parts: readonly string[];
  readonly id: ServiceArea;
}

/** Areas that the text names, longest name first, so that "LSS vuxen" is not also "LSS". */
export function findAreas(text: string, names: readonly AreaName[]): readonly ServiceArea[] {
  let rest = ` ${foldWords(text)} `;
  const found: ServiceArea[] = [];
  for (const { name, id } of names) {
    if (!rest.includes(name)) continue;
    if (!found.includes(id)) found.push(id);
    rest = rest.replaceAll(name, ' #');
  }
  return found;
}

/** Every area's names, folded, longest first. Made once, when the catalogue is built. */
export function areaNamesOf(areas: readonly Area[]): readonly AreaName[] {
  return areas
    .flatMap((area) =>
      [area.name, ...area.names].map((text) => {
        const name = foldWords(text);
        return { name: ` ${name}`, parts: name.trim().split(' '), id: area.id };
      }),
    )
    .sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
}
